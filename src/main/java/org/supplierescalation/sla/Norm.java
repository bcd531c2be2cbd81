package org.supplierescalation.sla;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Priority;

/**
 * What the contract promises for one priority: time in the service window. A response is not a
 * resolution, so each has a norm of its own.
 *
 * @param response until the first answer of substance, or null when none was promised
 * @param resolution until people can work again, or null when none was promised
 */
public record Norm(
    String clause, Priority priority, @Nullable Duration response, @Nullable Duration resolution) {}
