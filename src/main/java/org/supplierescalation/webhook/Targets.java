package org.supplierescalation.webhook;

import java.time.Instant;
import java.util.List;

/** Who is told; only grows. */
public interface Targets {

  void add(Target target);

  /**
   * @return false when somebody did so before
   */
  boolean end(long id, String by, Instant at);

  /** Oldest first, those that were ended included. */
  List<Target> all();
}
