package org.supplierescalation.rate.web;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.supplierescalation.rate.RateKind;
import org.supplierescalation.rate.Rates;
import org.supplierescalation.rate.StatutoryRate;
import org.supplierescalation.term.DutchDates;

/**
 * One number on the page.
 *
 * @param counts no later row corrects it
 */
record RateRow(
    String validFrom, String text, String source, String by, String enteredOn, boolean counts) {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /** All rows of a kind, the newest day first. */
  static List<RateRow> of(RateKind kind, Rates rates) {
    List<StatutoryRate> entered = rates.entered(kind);
    return entered.stream()
        .sorted(Comparator.comparing(StatutoryRate::validFrom).reversed())
        .map(rate -> row(rate, rates))
        .toList();
  }

  private static RateRow row(StatutoryRate rate, Rates rates) {
    return new RateRow(
        DutchDates.withoutWeekday(rate.validFrom()),
        rate.text(),
        rate.source(),
        rate.enteredBy(),
        DutchDates.inDigits(rate.enteredAt().atZone(ZONE).toLocalDate()),
        rates.of(rate.kind()).on(rate.validFrom()).equals(rate));
  }
}
