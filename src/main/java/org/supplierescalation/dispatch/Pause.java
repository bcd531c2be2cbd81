package org.supplierescalation.dispatch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which no mail to suppliers leaves.
 *
 * @param restored the database was put back from a backup: what it says of mail may be old
 * @param reason one Dutch sentence
 * @param by user id, or the program itself
 * @param resumedBy null as long as it lasts
 */
public record Pause(
    long id,
    boolean restored,
    String reason,
    String by,
    Instant since,
    @Nullable String resumedBy,
    @Nullable Instant resumedAt,
    @Nullable String resumedWhy) {}
