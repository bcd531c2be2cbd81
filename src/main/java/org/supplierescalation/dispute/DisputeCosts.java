package org.supplierescalation.dispute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.term.DutchDates;

/** What a route costs for a claim, in words; amounts only where a tariff is known. */
public class DisputeCosts {

  private final CostRows rows;

  public DisputeCosts(CostRows rows) {
    this.rows = rows;
  }

  /** Empty when no tariff is known for this route. */
  public String of(Track track, @Nullable BigDecimal claim, LocalDate today) {
    List<CostRow> tariff = rows.of(track, today);
    if (tariff.isEmpty()) {
      return "";
    }
    String amounts =
        tariff.stream()
            .filter(row -> row.isFor(claim))
            .map(row -> row.inWords(claim))
            .collect(Collectors.joining("; "));
    return (amounts.isEmpty()
            ? "Voor dit belang is geen tarief bekend: vraag het instituut."
            : amounts + ".")
        + " Bron: %s.".formatted(tariff.get(0).source())
        + stale(tariff.get(0), today);
  }

  /** Institutes publish a tariff about once a year. */
  private static String stale(CostRow row, LocalDate today) {
    return row.validFrom().plusYears(1).isBefore(today)
        ? " Let op: dit tarief is van %s, ouder dan een jaar. Kijk het na bij het instituut."
            .formatted(DutchDates.withoutWeekday(row.validFrom()))
        : "";
  }
}
