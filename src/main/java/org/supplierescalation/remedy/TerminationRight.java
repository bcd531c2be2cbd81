package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Word;
import org.supplierescalation.contract.Clauses.Ending;

/** On what a termination without fault can rest (law.md 2). */
public enum TerminationRight implements Word {
  CONTRACT("Een bepaling in het contract"),
  DATA_ACT("De Europese dataverordening"),
  OPEN_ENDED("Contract voor onbepaalde duur"),
  NONE("Niets");

  private final String dutch;

  TerminationRight(String dutch) {
    this.dutch = dutch;
  }

  static TerminationRight of(Ending ending) {
    if (ending.noticeDays() != null) {
      return CONTRACT;
    }
    if (ending.dataAct()) {
      return DATA_ACT;
    }
    return ending.endsOn() == null ? OPEN_ENDED : NONE;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
