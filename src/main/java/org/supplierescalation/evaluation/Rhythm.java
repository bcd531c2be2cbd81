package org.supplierescalation.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.supplierescalation.casefile.Refused;

/**
 * How often a contract is looked at.
 *
 * @param months between two evaluations, when no day was agreed
 * @param days that were agreed, oldest first; may be empty
 */
public record Rhythm(int months, List<LocalDate> days) {

  /** Every quarter, as long as nobody agreed something else. */
  public static final Rhythm QUARTERLY = new Rhythm(3, List.of());

  private static final int MOST_MONTHS = 36;
  static final int MOST_DAYS = 24;

  public Rhythm {
    if (months < 1 || months > MOST_MONTHS) {
      throw new Refused(
          "“Om de hoeveel maanden”: kies 1 tot en met %d maanden.".formatted(MOST_MONTHS));
    }
    if (days.size() > MOST_DAYS) {
      throw new Refused("Noem hoogstens %d afgesproken dagen.".formatted(MOST_DAYS));
    }
    days = days.stream().sorted().distinct().toList();
  }

  /** The first agreed day after this one; when none is left, so many months later. */
  public LocalDate after(LocalDate day) {
    return days.stream().filter(day::isBefore).findFirst().orElse(day.plusMonths(months));
  }
}
