package org.supplierescalation.rate;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.term.Law;

/** Somebody looked a number up and enters it, also when it stayed the same. */
public class EnterRate {

  // The law announces a number some weeks before it begins.
  private static final int MONTHS_AHEAD = 12;
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  private final Rates rates;
  private final Clock clock;

  public EnterRate(Rates rates, Clock clock) {
    this.rates = rates;
    this.clock = clock;
  }

  public StatutoryRate enter(
      RateKind kind, LocalDate validFrom, BigDecimal value, String source, String by) {
    LocalDate today = LocalDate.now(clock.withZone(Law.NL.zone()));
    if (validFrom.isBefore(FIRST) || validFrom.isAfter(today.plusMonths(MONTHS_AHEAD))) {
      throw new Refused(
          "Kies bij “Geldt vanaf” een dag vanaf 1 januari 2000 en hooguit een jaar vooruit.");
    }
    StatutoryRate rate =
        new StatutoryRate(kind, validFrom, value, source.strip(), by, clock.instant());
    rates.add(rate);
    return rate;
  }
}
