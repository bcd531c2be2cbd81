package org.supplierescalation.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Stage;

/**
 * One step of the ladder of reminders.
 *
 * @param id 0 as long as it is not on file
 * @param stage null: for every stage without rungs of its own
 * @param workingDays after the last day of the task; below zero before it, 0 on the day
 * @param endedBy who took it from the ladder, or null as long as it is in force
 */
public record Rung(
    long id,
    @Nullable Stage stage,
    int workingDays,
    Channel channel,
    ReminderText text,
    String enteredBy,
    Instant enteredAt,
    @Nullable String endedBy,
    @Nullable Instant endedAt) {

  public boolean inForce() {
    return endedAt == null;
  }

  /** As in "2 werkdagen ervoor", "op de dag zelf", "1 werkdag erna". */
  public String moment() {
    if (workingDays == 0) {
      return "op de dag zelf";
    }
    int days = Math.abs(workingDays);
    return "%d %s %s"
        .formatted(days, days == 1 ? "werkdag" : "werkdagen", workingDays < 0 ? "ervoor" : "erna");
  }
}
