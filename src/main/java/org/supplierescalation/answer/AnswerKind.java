package org.supplierescalation.answer;

import org.supplierescalation.casefile.Word;

/** What the supplier does in a mail, as a person reads it. */
public enum AnswerKind implements Word {
  ACKNOWLEDGES("Erkent"),
  PROMISES("Belooft"),
  DISPUTES("Bestrijdt"),
  ASKS_EXTENSION("Vraagt uitstel"),
  REFUSES("Weigert"),
  CLAIMS_READY("Zegt klaar te zijn"),
  OTHER("Iets anders");

  private final String dutch;

  AnswerKind(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }

  /** A day belongs to it: one by which something is done. */
  public boolean namesADay() {
    return this == PROMISES || this == ASKS_EXTENSION;
  }

  /** In its own words it may decide a dispute, so the mail is evidence. */
  boolean isEvidence() {
    return this != OTHER;
  }
}
