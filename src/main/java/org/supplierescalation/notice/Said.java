package org.supplierescalation.notice;

import org.supplierescalation.casefile.Word;

/** Whether the supplier said it on paper: only that proves a refusal (law.md 6a, rows 8 and 9). */
public enum Said implements Word {
  WRITTEN("Schriftelijk (ook per e-mail)"),
  ORAL("Mondeling");

  private final String dutch;

  Said(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
