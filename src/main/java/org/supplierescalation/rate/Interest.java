package org.supplierescalation.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Statutory interest over a sum, line by line, so that anybody can check it by hand. */
public record Interest(List<Line> lines) {

  public static final Interest NONE = new Interest(List.of());

  public Interest {
    lines = List.copyOf(lines);
  }

  /** Euro, the sum of the lines. */
  public BigDecimal total() {
    return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  /**
   * A stretch of time with one rate over one sum.
   *
   * @param until last day, included
   * @param principal euro over which interest runs
   * @param rate percent per year
   * @param amount euro, rounded half up to the cent
   */
  public record Line(
      LocalDate from,
      LocalDate until,
      int days,
      BigDecimal principal,
      BigDecimal rate,
      BigDecimal amount) {

    /** As in "4,5". */
    public String percent() {
      return RateUnit.percent(rate);
    }
  }
}
