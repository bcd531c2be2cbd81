package org.supplierescalation.dispute;

import org.supplierescalation.casefile.Word;

/** Whether we can begin what was chosen. */
public enum StartCheck implements Word {
  READY("Wij beginnen"),
  BACK("Andere route");

  private final String dutch;

  StartCheck(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
