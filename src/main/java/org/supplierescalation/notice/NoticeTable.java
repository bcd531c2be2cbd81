package org.supplierescalation.notice;

import org.supplierescalation.term.Law;

/** The decision table that says whether a default notice is needed (law.md 6a). */
public interface NoticeTable {

  /**
   * @param contractAlwaysRequiresNotice the contract demands a written default notice in every case
   */
  NoticeAnswer answer(Law law, boolean contractAlwaysRequiresNotice, DefaultFacts facts);
}
