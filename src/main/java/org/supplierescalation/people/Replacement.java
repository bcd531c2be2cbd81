package org.supplierescalation.people;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands in for a colleague who is away. Days on the clocks of the Netherlands, the last
 * one included.
 *
 * @param id 0 as long as it is not on file
 * @param absent user id of who is away
 * @param substitute user id of who stands in
 * @param reason may be empty when people arrange it themselves
 * @param setBy user id
 * @param endedAt when it was ended before its last day was over
 */
public record Replacement(
    long id,
    String absent,
    String substitute,
    LocalDate firstDay,
    LocalDate lastDay,
    String reason,
    String setBy,
    Instant setAt,
    @Nullable Instant endedAt) {

  public boolean runsOn(LocalDate day) {
    return endedAt == null && !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  boolean overlaps(LocalDate from, LocalDate until) {
    return endedAt == null && !firstDay.isAfter(until) && !lastDay.isBefore(from);
  }
}
