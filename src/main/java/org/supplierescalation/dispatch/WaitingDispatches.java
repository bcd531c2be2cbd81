package org.supplierescalation.dispatch;

import java.util.List;

/** What waits in the log. All by the database's clock. */
public interface WaitingDispatches {

  /**
   * Copies whose turn it is, and whatever a sender who is gone left behind: the engine brings the
   * rest. Oldest first.
   */
  List<Dispatch> due(int most);

  /** What has waited for longer than a quarter of an hour; nobody judged that it may. */
  int overdue();

  /** The same, each of them once: what is given here is not given again. */
  List<Dispatch> newlyOverdue();
}
