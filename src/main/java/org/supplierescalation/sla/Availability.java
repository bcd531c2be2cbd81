package org.supplierescalation.sla;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How much of the service window of one month the service worked.
 *
 * @param open service that was due in that month, until now when it is not over
 * @param down of that, the time in which somebody's work lay still; each second once
 * @param target percentage that was promised, or null when none was
 */
public record Availability(
    YearMonth month, Duration open, Duration down, @Nullable BigDecimal target) {

  /** In percent with three decimals, rounded down. */
  public BigDecimal percentage() {
    return open.isZero()
        ? BigDecimal.valueOf(100).setScale(3)
        : BigDecimal.valueOf(100L * (open.toSeconds() - down.toSeconds()))
            .divide(BigDecimal.valueOf(open.toSeconds()), 3, RoundingMode.DOWN);
  }

  /** Compared without rounding; always true without a target. */
  public boolean isMet() {
    return target == null
        || BigDecimal.valueOf(100L * (open.toSeconds() - down.toSeconds()))
                .compareTo(target.multiply(BigDecimal.valueOf(open.toSeconds())))
            >= 0;
  }
}
