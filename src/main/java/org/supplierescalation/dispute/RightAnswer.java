package org.supplierescalation.dispute;

import org.supplierescalation.casefile.Word;

/** What a lawyer answers to a warning. */
public enum RightAnswer implements Word {
  SECURED("Veiliggesteld"),
  LATER("Later opnieuw"),
  NOT_APPLICABLE("Niet van toepassing"),
  /** Nobody needs to answer any more; the program says this, a person cannot. */
  EXPIRED("Vervallen");

  private final String dutch;

  RightAnswer(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
