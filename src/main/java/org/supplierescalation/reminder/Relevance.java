package org.supplierescalation.reminder;

import java.util.Optional;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.OpenWork;
import org.supplierescalation.casefile.OpenWork.Work;

/** Whether there still is something to tell. */
final class Relevance {

  private Relevance() {}

  static boolean isAwake(EscalationCase escalation) {
    return escalation.isOpen() && escalation.pausedUntil() == null;
  }

  /** The task as it is now, as long as it waits with the same due date. */
  static Optional<Work> of(Reminder reminder, OpenWork openWork) {
    return openWork.of(reminder.reference()).stream()
        .filter(work -> work.taskId().equals(reminder.taskId()))
        .filter(work -> reminder.due().equals(work.due()))
        .findFirst();
  }
}
