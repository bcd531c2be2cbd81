package org.supplierescalation.dispute;

import org.supplierescalation.term.Law;

/** Table {@code mediation-reply}: how long the supplier has to answer our proposal. */
public interface ReplyTerm {

  Answer of(Law law);

  /**
   * @param workingDays by the calendar of the law
   * @param version of the table, for the timeline
   */
  record Answer(int workingDays, int version) {}
}
