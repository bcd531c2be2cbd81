package org.supplierescalation.notice;

import org.supplierescalation.casefile.Word;

/** How much work the cure takes; an input of table {@code term-length} (law.md 6b). */
public enum Complexity implements Word {
  LOW("Laag"),
  MEDIUM("Middel"),
  HIGH("Hoog");

  private final String dutch;

  Complexity(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
