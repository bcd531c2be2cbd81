package org.supplierescalation.remedy;

import java.util.List;

/** The table that says which remedies are open; lawyers change it. */
public interface RemedyTable {

  Answer ask(RemedyQuestion question);

  /** The version that answers now. */
  int version();

  /**
   * @param findings in the order of the remedies
   * @param version of the table, for the timeline
   */
  record Answer(List<RemedyFinding> findings, int version) {}
}
