package org.supplierescalation.notice;

import org.supplierescalation.casefile.Word;

/** Where table {@code notice-required} sends a case. */
public enum NoticeRoute implements Word {
  NOTICE("Nodig"),
  IN_DEFAULT("Al in verzuim"),
  OWN_FAILURE("Eigen verzuim"),
  NOT_YET_DUE("Nog niet opeisbaar"),
  UNDECIDED("Jurist beslist");

  private final String dutch;

  NoticeRoute(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }
}
