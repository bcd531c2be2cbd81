package org.supplierescalation.answer;

import org.supplierescalation.casefile.Word;

/** How much depends on a mail that came back. */
public enum ReturnedWeight implements Word {
  FORMAL("Formele brief"),
  ORDINARY("Gewone mail");

  private final String dutch;

  ReturnedWeight(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
