package org.supplierescalation.rate;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.term.DutchDates;

/** The numbers of one kind by the day from which they count; each day once. */
public final class RateSeries {

  private final RateKind kind;
  private final NavigableMap<LocalDate, StatutoryRate> byDay = new TreeMap<>();

  private RateSeries(RateKind kind) {
    this.kind = kind;
  }

  /**
   * @param entered rows in the order in which they were entered: of two for one day the later
   *     counts
   */
  public static RateSeries of(RateKind kind, List<StatutoryRate> entered) {
    RateSeries series = new RateSeries(kind);
    entered.forEach(rate -> series.byDay.put(rate.validFrom(), rate));
    return series;
  }

  /** What counts on this day; refuses when nobody entered that. */
  public StatutoryRate on(LocalDate day) {
    if (byDay.isEmpty()) {
      throw new Refused(
          "Van “%s” is nog geen getal ingevoerd. Laat de jurist of beheer dat doen op de pagina Wettelijke rentes."
              .formatted(kind.dutch()));
    }
    if (byDay.floorKey(day) == null) {
      throw new Refused(
          "Van “%s” is het getal op %s niet ingevoerd: het oudste geldt vanaf %s. Laat de jurist of beheer het ontbrekende getal invoeren op de pagina Wettelijke rentes."
              .formatted(
                  kind.dutch(), DutchDates.inWords(day), DutchDates.inWords(byDay.firstKey())));
    }
    return byDay.floorEntry(day).getValue();
  }

  /** What counts from one day to another, both included, oldest first. */
  public List<StatutoryRate> between(LocalDate from, LocalDate until) {
    LocalDate first = on(from).validFrom();
    return List.copyOf(byDay.subMap(first, true, until, true).values());
  }

  /** The next day, after this one, on which the number becomes a different one. */
  Optional<LocalDate> changeAfter(LocalDate day) {
    StatutoryRate now = on(day);
    return byDay.tailMap(day, false).values().stream()
        .filter(next -> next.value().compareTo(now.value()) != 0)
        .map(StatutoryRate::validFrom)
        .findFirst();
  }

  /** The row that counts longest from now on, or has yet to begin. */
  public Optional<StatutoryRate> newest() {
    return Optional.ofNullable(byDay.lastEntry()).map(entry -> entry.getValue());
  }

  /**
   * Nobody has looked since the last day on which the law could have changed the number: a public
   * tool once used an old rate without a word (law.md 8).
   */
  public boolean isStale(LocalDate today) {
    return newest()
        .map(rate -> rate.lookedAtOn().isBefore(kind.review().lastBefore(today)))
        .orElse(true);
  }
}
