package org.supplierescalation.remedy;

import java.util.Locale;

/** What the unit of a penalty clause counts. */
public enum PenaltyUnit {
  /** Calendar days, the first and the last included. */
  DAY,
  /** Whole spans of seven days; a week that has begun does not count. */
  WEEK,
  /** Incidents, percentage points and the like: a person counts them. */
  COUNTED;

  /** From the word in the contract, such as "dag". */
  public static PenaltyUnit of(String unit) {
    return switch (unit.strip().toLowerCase(Locale.ROOT)) {
      case "dag", "kalenderdag" -> DAY;
      case "week" -> WEEK;
      default -> COUNTED;
    };
  }
}
