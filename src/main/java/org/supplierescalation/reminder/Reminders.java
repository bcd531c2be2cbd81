package org.supplierescalation.reminder;

import java.util.List;
import java.util.Set;

/** The reminders on file. Each rung fires once for each task and due date, on whatever node. */
public interface Reminders {

  Set<FiredRung> fired();

  /** Tasks that are done come back under no number: what fired for them may go. */
  void forget(Set<String> doneTasks);

  /**
   * Puts a reminder on file with its rungs; takes along what waits for the same task.
   *
   * @return false when somebody else did
   */
  boolean put(Reminder reminder);

  /** Oldest first. */
  List<Reminder> queued();

  /**
   * @return false when somebody else did
   */
  boolean end(Reminder reminder, Reminder.State state);
}
