package org.supplierescalation.inbox;

import java.time.Instant;
import java.util.List;

/** Who was told of which mail. */
public interface Tellings {

  /** Mails on file of which not everybody was told, oldest first. */
  List<Long> waiting(Instant now);

  /**
   * Notes that this listener is told, in the caller's transaction; false when it was before. Two
   * nodes that try at once wait for each other.
   */
  boolean claim(long mail, String listener);

  /** Everybody was told. */
  void done(long mail);
}
