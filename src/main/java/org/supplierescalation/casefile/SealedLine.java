package org.supplierescalation.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a timeline exactly as the database holds it now, with its seals.
 *
 * @param position in its case, as sealed; the first is 1
 * @param kind the stored word, even one that this program does not know
 * @param sha256 what the row of its document says, or null when the line has none, or the row is
 *     gone
 */
public record SealedLine(
    int position,
    Instant at,
    String by,
    String kind,
    String title,
    String text,
    @Nullable UUID document,
    @Nullable String sha256,
    String contentHash,
    String hash) {}
