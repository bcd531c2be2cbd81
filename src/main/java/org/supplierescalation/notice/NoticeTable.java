package org.supplierescalation.notice;

import java.util.Optional;
import org.supplierescalation.term.Law;

/** The decision table that says whether a default notice is needed (law.md 6a). */
public interface NoticeTable {

  /**
   * Empty when no rule fits.
   *
   * @param contractAlwaysRequiresNotice the contract demands a written default notice in every case
   */
  Optional<NoticeAnswer> answer(Law law, boolean contractAlwaysRequiresNotice, DefaultFacts facts);
}
