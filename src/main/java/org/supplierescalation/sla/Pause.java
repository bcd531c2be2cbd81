package org.supplierescalation.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which an incident stood still.
 *
 * @param until first moment after, or null while it lasts
 * @param reason in words, may be empty
 */
public record Pause(Instant from, @Nullable Instant until, WaitedFor who, String reason) {}
