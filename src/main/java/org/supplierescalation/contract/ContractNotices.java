package org.supplierescalation.contract;

import java.util.List;

/** What a feature has to say on the page of a contract, so that nobody misses it. */
public interface ContractNotices {

  List<Notice> of(Contract contract);

  /**
   * A line with a link.
   *
   * @param path within the program, where it is dealt with
   */
  record Notice(String text, String path) {}
}
