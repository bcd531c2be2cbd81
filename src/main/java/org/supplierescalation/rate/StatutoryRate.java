package org.supplierescalation.rate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.supplierescalation.casefile.Refused;

/**
 * One number of the law as of one day. Rows are added, never changed: a later row for the same day
 * corrects or confirms the earlier one.
 *
 * @param validFrom first day on which it counts
 * @param value percent per year or euro, by the unit of the kind; at most four decimals
 * @param source where it was read, such as the Staatsblad
 * @param enteredBy user id, or {@code systeem} for what came with the program
 */
public record StatutoryRate(
    RateKind kind,
    LocalDate validFrom,
    BigDecimal value,
    String source,
    String enteredBy,
    Instant enteredAt) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_EURO = BigDecimal.valueOf(10_000_000);

  public StatutoryRate {
    if (source.isBlank()) {
      throw new Refused("Vul bij “Bron” in waar u het getal hebt gelezen.");
    }
    if (value.signum() <= 0
        || value.stripTrailingZeros().scale() > 4
        || value.compareTo(kind.unit() == RateUnit.EURO ? MOST_EURO : HUNDRED) >= 0) {
      throw new Refused(
          "Vul bij “Getal” een getal in %s in, groter dan nul, bijvoorbeeld %s."
              .formatted(kind.unit().dutch(), kind.unit() == RateUnit.EURO ? "25000" : "4,5"));
    }
  }

  /** The number with its unit. */
  public String text() {
    return kind.unit().text(value);
  }

  /** When somebody last said that this number holds, from that day on. */
  LocalDate lookedAtOn() {
    LocalDate entered = enteredAt.atZone(ZoneId.of("Europe/Amsterdam")).toLocalDate();
    return entered.isAfter(validFrom) ? entered : validFrom;
  }
}
