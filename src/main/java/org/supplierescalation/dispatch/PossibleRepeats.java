package org.supplierescalation.dispatch;

import java.time.Instant;
import java.util.List;

/** Mail that has not left, and what was found out about it. */
public interface PossibleRepeats {

  /**
   * What waits in the log, and the newest draft of each letter that was not offered yet; without
   * what was judged in this pause.
   *
   * @param pause number of the pause, or 0
   * @param writtenSince older drafts are left out
   */
  List<PossibleRepeat> of(long pause, Instant writtenSince);

  void judged(
      long pause, PossibleRepeat repeat, boolean wentBefore, String how, String by, Instant at);
}
