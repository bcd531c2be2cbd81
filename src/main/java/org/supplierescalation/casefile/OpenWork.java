package org.supplierescalation.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The work that is open in the process: the position of a case, asked from where it lives. */
public interface OpenWork {

  List<Work> of(CaseReference reference);

  /** The open work of all cases, in one question. */
  Map<CaseReference, List<Work>> all();

  /**
   * A task that waits for somebody.
   *
   * @param waitsForSupplier the ball is with the supplier: this task only records what it does
   * @param group who may do it (a group id), or null
   */
  record Work(
      String taskId,
      String name,
      @Nullable String group,
      @Nullable String assignee,
      Instant since,
      @Nullable Instant due,
      boolean waitsForSupplier) {}
}
