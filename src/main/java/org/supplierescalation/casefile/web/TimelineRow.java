package org.supplierescalation.casefile.web;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.DoneWork.Done;
import org.supplierescalation.casefile.TimelineEntry;

/**
 * A line of the timeline as the page shows it: a line of the case file, or a task that was done.
 *
 * @param number place of the line in the case file, as the check of the file counts: the first is
 *     1; null for a task, which is no part of the sealed chain
 * @param kind name of the kind, also its look
 */
record TimelineRow(
    @Nullable Integer number,
    Instant at,
    String kind,
    String kindInWords,
    String by,
    String title,
    String text,
    @Nullable UUID document) {

  /** The kind of a task. */
  static final String TASK = "TASK";

  static final String TASK_IN_WORDS = "Taak";

  static TimelineRow of(TimelineEntry entry, int number) {
    return new TimelineRow(
        number,
        entry.at(),
        entry.kind().name(),
        entry.kind().dutch(),
        entry.by(),
        entry.title(),
        entry.text(),
        entry.document());
  }

  static TimelineRow of(Done done) {
    String by = done.by() == null ? "niet bekend" : done.by();
    return new TimelineRow(
        null, done.at(), TASK, TASK_IN_WORDS, by, "Taak afgerond: " + done.name(), "", null);
  }

  boolean says(String sought) {
    String asked = sought.toLowerCase(Locale.ROOT);
    return Stream.of(title, text, by, kindInWords)
        .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(asked));
  }
}
