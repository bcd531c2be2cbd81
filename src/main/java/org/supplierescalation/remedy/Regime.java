package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Word;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.term.Law;

/** Which code answers (law.md 0): a Belgian contract of before 2023 stays under the old one. */
public enum Regime implements Word {
  NL("Nederlands recht"),
  BE("Belgisch recht"),
  BE_OLD("Belgisch recht van vóór 2023");

  private final String dutch;

  Regime(String dutch) {
    this.dutch = dutch;
  }

  public static Regime of(Contract contract) {
    if (contract.law() == Law.NL) {
      return NL;
    }
    return contract.underBook5() ? BE : BE_OLD;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
