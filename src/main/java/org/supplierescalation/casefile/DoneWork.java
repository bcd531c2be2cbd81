package org.supplierescalation.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work that people completed in the process of a case. It is the engine's memory, no part of
 * the sealed timeline.
 */
public interface DoneWork {

  /** Oldest first. */
  List<Done> of(CaseReference reference);

  /**
   * @param by user id of who completed it, or null when that is not known
   */
  record Done(String taskId, String name, @Nullable String by, Instant at) {}
}
