package org.supplierescalation.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.supplierescalation.term.Law;

/**
 * Statutory interest by the day. A line ends where the rate changes and where a year with another
 * number of days begins: a year has 365 days, a leap year 366, so that a whole year never costs
 * more than the rate. Each line is rounded half up to the cent.
 *
 * <p>NL: after every year the interest of that year is added to the sum (BW 6:119 paragraph 2). BE:
 * simple interest; interest on interest takes a demand or clause of its own (art. 1154 old BW).
 */
public class ComputeInterest {

  private final Rates rates;

  public ComputeInterest(Rates rates) {
    this.rates = rates;
  }

  /**
   * Interest on damages: always at the ordinary rate (law.md 1.7).
   *
   * @param from first day on which interest runs
   * @param until last day, included; before {@code from} there is no interest yet
   */
  public Interest onDamages(Law law, BigDecimal sum, LocalDate from, LocalDate until) {
    if (sum.signum() <= 0 || until.isBefore(from)) {
      return Interest.NONE;
    }
    return run(rates.of(RateKind.ofDamages(law)), law == Law.NL, sum, from, until);
  }

  private static Interest run(
      RateSeries series, boolean compound, BigDecimal sum, LocalDate from, LocalDate until) {
    List<Interest.Line> lines = new ArrayList<>();
    BigDecimal principal = sum;
    BigDecimal ofThisYear = BigDecimal.ZERO;
    int years = 1;
    for (LocalDate day = from; !day.isAfter(until); ) {
      if (compound && day.equals(from.plusYears(years))) {
        principal = principal.add(ofThisYear);
        ofThisYear = BigDecimal.ZERO;
        years++;
      }
      LocalDate next = next(series, day, until, compound ? from.plusYears(years) : LocalDate.MAX);
      Interest.Line line = line(series.on(day).value(), principal, day, next);
      lines.add(line);
      ofThisYear = ofThisYear.add(line.amount());
      day = next;
    }
    return new Interest(lines);
  }

  /** The first day after the line that begins on this day. */
  private static LocalDate next(
      RateSeries series, LocalDate day, LocalDate until, LocalDate addedOn) {
    LocalDate newYear = LocalDate.of(day.getYear() + 1, 1, 1);
    return Stream.of(
            until.plusDays(1),
            addedOn,
            series.changeAfter(day).orElse(LocalDate.MAX),
            newYear.lengthOfYear() == day.lengthOfYear() ? LocalDate.MAX : newYear)
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  private static Interest.Line line(
      BigDecimal rate, BigDecimal principal, LocalDate from, LocalDate next) {
    int days = Math.toIntExact(ChronoUnit.DAYS.between(from, next));
    BigDecimal amount =
        principal
            .multiply(rate)
            .multiply(BigDecimal.valueOf(days))
            .divide(BigDecimal.valueOf(100L * from.lengthOfYear()), 2, RoundingMode.HALF_UP);
    return new Interest.Line(from, next.minusDays(1), days, principal, rate, amount);
  }
}
