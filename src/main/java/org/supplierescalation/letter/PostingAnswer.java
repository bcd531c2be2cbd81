package org.supplierescalation.letter;

import org.supplierescalation.casefile.Word;

/** Whether a formal letter also went out on paper. */
public enum PostingAnswer implements Word {
  POSTED("Aangetekend verstuurd"),
  SKIPPED("Niet per post");

  private final String dutch;

  PostingAnswer(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
