package org.supplierescalation.remedy;

import java.util.List;

/** The table that says which remedies are open; lawyers change it. */
public interface RemedyTable {

  Answer ask(RemedyQuestion question);

  /**
   * @param version of the table, for the timeline
   */
  record Answer(List<RemedyFinding> findings, int version) {}
}
