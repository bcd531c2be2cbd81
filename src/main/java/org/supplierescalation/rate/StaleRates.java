package org.supplierescalation.rate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.supplierescalation.term.Law;

/** Which numbers of the law somebody must look up again. */
public class StaleRates {

  private final Rates rates;
  private final Clock clock;

  public StaleRates(Rates rates, Clock clock) {
    this.rates = rates;
    this.clock = clock;
  }

  public List<RateKind> now() {
    LocalDate today = LocalDate.now(clock.withZone(Law.NL.zone()));
    return Stream.of(RateKind.values()).filter(kind -> rates.of(kind).isStale(today)).toList();
  }

  /** A warning for whoever uses this number, empty when it was looked at in time. */
  public String warning(RateKind kind) {
    return now().contains(kind)
        ? "Let op: “%s” is niet nagekeken sinds het getal voor het laatst kon veranderen. Laat de jurist of beheer dat eerst doen op de pagina Wettelijke rentes."
            .formatted(kind.dutch())
        : "";
  }
}
