package org.supplierescalation.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the case file. Never changed and never removed: a correction is a new line. When the
 * time of a case is over its text is removed, by a line that says so.
 *
 * @param number order in which lines were written; unique over all cases
 * @param by user id, or {@code systeem}
 * @param title one Dutch line
 * @param text the particulars, plain text, may be empty
 * @param document the document this line is about
 */
public record TimelineEntry(
    long number,
    CaseReference reference,
    Instant at,
    String by,
    EntryKind kind,
    String title,
    String text,
    @Nullable UUID document) {}
