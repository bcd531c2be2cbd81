package org.supplierescalation.reminder;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.supplierescalation.casefile.CaseReference;

/**
 * A task of which somebody must be told, once.
 *
 * @param rungs all that fired for it, in order of their moments
 */
public record Reminder(
    UUID id, CaseReference reference, String taskId, Instant due, List<Rung> rungs) {

  public Reminder {
    rungs = List.copyOf(rungs);
  }

  /** What became of it. */
  public enum State {
    QUEUED,
    SENT,
    /** Nobody has to be told any more. */
    DROPPED,
    /** A later rung of the same task took it along. */
    MERGED
  }
}
