package org.supplierescalation.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether we can go on when the supplier stops.
 *
 * @param explanation who takes over, how fast, under which agreement; escrow and exit plan
 * @param testedOn when that was last tried, or null when never
 */
public record Continuity(
    ContinuityAnswer answer, String explanation, @Nullable LocalDate testedOn) {}
