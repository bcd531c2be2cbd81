package org.supplierescalation.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as the chronology tells it.
 *
 * @param at when it was written down, or null for what is only known by its day
 * @param kind Dutch name
 * @param by user id, may be empty
 * @param exhibit number of the exhibit that shows it, or null
 */
public record ChronologyLine(
    LocalDate day,
    @Nullable Instant at,
    String kind,
    String title,
    String text,
    String by,
    @Nullable Integer exhibit) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm 'uur'");

  /** As in "14.30 uur" on those clocks; empty when only the day is known. */
  public String time(ZoneId zone) {
    return at == null ? "" : TIME.format(at.atZone(zone));
  }
}
