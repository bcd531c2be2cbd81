package org.supplierescalation.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/**
 * Something that must be done, or that ends, by a moment.
 *
 * @param id the same as long as it is about the same thing, whatever its moment becomes
 * @param what Dutch, names nobody and tells nothing of the case
 * @param due the first moment at which it is too late
 * @param law on whose clocks it counts
 * @param group who may do it (a group id), or null
 * @param assignee who took it (a user id), or null
 * @param taskId in the task list, or null when it is a term and nobody's task
 */
public record Deadline(
    String id,
    EscalationCase escalation,
    Kind kind,
    String what,
    Instant due,
    Law law,
    @Nullable String group,
    @Nullable String assignee,
    @Nullable String taskId) {

  /** Whose date it is. */
  public enum Kind {
    TASK("Taak"),
    TERM("Termijn van de leverancier"),
    RIGHT("Recht van ons");

    private final String dutch;

    Kind(String dutch) {
      this.dutch = dutch;
    }

    /** The name on screen. */
    public String dutch() {
      return dutch;
    }
  }

  /** The last day on which it is in time. */
  public LocalDate lastDay() {
    return DutchDates.lastDay(due, law);
  }

  /** It ends with a day, not at an hour. */
  public boolean endsWithDay() {
    return due.atZone(law.zone()).toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  public boolean isOver(Instant now) {
    return due.isBefore(now);
  }
}
