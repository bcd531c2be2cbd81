package org.supplierescalation.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The ladder on file; only grows. */
public interface Rungs {

  void add(Rung rung);

  /**
   * Takes a rung from the ladder.
   *
   * @return false when somebody did so before
   */
  boolean end(long id, String by, Instant at);

  Optional<Rung> find(long id);

  /** Those that were ended included; stage by stage, in order of their moments. */
  List<Rung> all();
}
