package org.supplierescalation.sla;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Priority;

/**
 * What the contract promises for one priority: time in the service window. A response is not a
 * resolution, so each has a norm of its own.
 *
 * @param service for which service, or empty for every service without a norm of its own
 * @param response until the first answer of substance, or null when none was promised
 * @param resolution until people can work again, or null when none was promised
 * @param percent of the incidents of a calendar month that must be in time, or null when each must
 */
public record Norm(
    String clause,
    String service,
    Priority priority,
    @Nullable Duration response,
    @Nullable Duration resolution,
    @Nullable BigDecimal percent) {

  /** For every service and every incident. */
  public Norm(
      String clause,
      Priority priority,
      @Nullable Duration response,
      @Nullable Duration resolution) {
    this(clause, "", priority, response, resolution, null);
  }

  /** What was promised for this, or null. */
  public @Nullable Duration of(Kind kind) {
    return kind == Kind.RESPONSE ? response : resolution;
  }
}
