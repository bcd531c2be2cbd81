package org.supplierescalation.term;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** How a term was counted, step by step; {@link TermExplanation} tells it. */
class TermCount {

  private TermCount() {}

  /** A day on which the term cannot end, and why not. */
  record Skipped(LocalDate day, String why) {}

  /**
   * In calendar days.
   *
   * @param complete whether every day off around the end is known
   */
  record InDays(
      Law law,
      LocalDate receivedOn,
      int days,
      LocalDate plainEnd,
      List<Skipped> skipped,
      LocalDate dueOn,
      boolean complete) {}

  /**
   * In hours.
   *
   * @param countsFrom the moment of receipt, or the full hour after it
   */
  record InHours(
      Law law,
      ZonedDateTime receivedAt,
      ZonedDateTime countsFrom,
      int hours,
      ZonedDateTime plainEnd,
      List<Skipped> skipped,
      ZonedDateTime endsAt) {}
}
