package org.supplierescalation.rate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Rates as a test enters them. */
public final class RatesInMemory implements Rates {

  private final List<StatutoryRate> rows = new ArrayList<>();

  @Override
  public void add(StatutoryRate rate) {
    rows.add(rate);
  }

  @Override
  public List<StatutoryRate> entered(RateKind kind) {
    return rows.stream().filter(rate -> rate.kind() == kind).toList();
  }

  public RatesInMemory with(RateKind kind, String validFrom, String value) {
    return with(kind, validFrom, value, validFrom);
  }

  public RatesInMemory with(RateKind kind, String validFrom, String value, String enteredOn) {
    add(
        new StatutoryRate(
            kind,
            LocalDate.parse(validFrom),
            new BigDecimal(value),
            "Staatsblad",
            "jurist",
            Instant.parse(enteredOn + "T12:00:00Z")));
    return this;
  }
}
