package org.supplierescalation.sla;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Priority;

/**
 * One calendar month of one priority and one kind of norm. A ticket counts in the month in which it
 * was opened; one that still runs within its norm does not count yet.
 *
 * @param inTime tickets that met their norm
 * @param late tickets that did not
 * @param target percentage that was promised, or null when every ticket must be in time
 * @param ninetyFive nearest-rank 95th percentile of the measured time of the finished tickets, or
 *     null without any
 */
public record MonthScore(
    YearMonth month,
    Kind kind,
    Priority priority,
    int inTime,
    int late,
    @Nullable BigDecimal target,
    @Nullable Duration ninetyFive) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  public int counted() {
    return inTime + late;
  }

  /** In time, in percent with one decimal, rounded down: 94,96 % is not 95 %. */
  public BigDecimal percentage() {
    return counted() == 0
        ? ALL.setScale(1)
        : BigDecimal.valueOf(100L * inTime)
            .divide(BigDecimal.valueOf(counted()), 1, RoundingMode.DOWN);
  }

  /** Compared without rounding. */
  public boolean isMet() {
    BigDecimal wanted = target == null ? ALL : target;
    return BigDecimal.valueOf(100L * inTime)
            .compareTo(wanted.multiply(BigDecimal.valueOf(counted())))
        >= 0;
  }
}
