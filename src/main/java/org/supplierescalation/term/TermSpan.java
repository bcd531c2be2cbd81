package org.supplierescalation.term;

/**
 * How long a term is: a number of calendar days, or of hours where days are too long (law.md 6b,
 * row 1). Weeks and months do not exist here: their length is disputed (law.md 1.6). Whether the
 * number makes sense, {@link TermCalculator} says.
 */
public record TermSpan(int amount, Unit unit) implements Comparable<TermSpan> {

  /** What is counted. */
  public enum Unit {
    DAYS,
    HOURS
  }

  private static final int HOURS_A_DAY = 24;

  public static TermSpan days(int days) {
    return new TermSpan(days, Unit.DAYS);
  }

  public static TermSpan hours(int hours) {
    return new TermSpan(hours, Unit.HOURS);
  }

  public boolean inHours() {
    return unit == Unit.HOURS;
  }

  /** As in "14 kalenderdagen" or "24 uur". */
  public String inWords() {
    return switch (unit) {
      case HOURS -> amount + " uur";
      case DAYS -> amount == 1 ? "1 kalenderdag" : amount + " kalenderdagen";
    };
  }

  /** By length: 24 hours are as long as a day. */
  @Override
  public int compareTo(TermSpan other) {
    return Integer.compare(lengthInHours(), other.lengthInHours());
  }

  private int lengthInHours() {
    return inHours() ? amount : amount * HOURS_A_DAY;
  }
}
