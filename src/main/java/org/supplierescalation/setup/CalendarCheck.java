package org.supplierescalation.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;

/** Knows the calendar the holidays of this year and of the two years to come? */
public class CalendarCheck implements SetupCheck {

  private static final int YEARS_AHEAD = 2;

  /** A year with fewer holidays on working days than this is no year of that country. */
  private static final int FEWEST = 5;

  private final BusinessCalendar calendar;
  private final Law law;
  private final Clock clock;

  public CalendarCheck(BusinessCalendar calendar, Law law, Clock clock) {
    this.calendar = calendar;
    this.law = law;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.TABLES;
  }

  @Override
  public String name() {
    return law == Law.NL ? "Kalender Nederland" : "Kalender België";
  }

  @Override
  public Finding check() {
    int first = LocalDate.now(clock.withZone(law.zone())).getYear();
    List<String> counts = new ArrayList<>();
    for (int year = first; year <= first + YEARS_AHEAD; year++) {
      long holidays = holidays(year);
      counts.add("%d: %d".formatted(year, holidays));
      if (holidays < FEWEST) {
        return Finding.broken(
            "In %d kent het programma maar %d vrije dagen op een werkdag."
                .formatted(year, holidays),
            "Reken geen termijnen uit in dat jaar. Vraag de leverancier van het programma om een nieuwe kalender.");
      }
      if (!calendar.isComplete(law, year)) {
        return incomplete(year, year == first);
      }
    }
    return Finding.ok(
        "Feestdagen en gelijkgestelde dagen op een werkdag, per jaar: %s."
            .formatted(String.join(", ", counts)));
  }

  private static Finding incomplete(int year, boolean now) {
    String found = "De gelijkgestelde dagen van %d staan er nog niet in.".formatted(year);
    String advice =
        "Zoek het besluit in het Staatsblad op, zet de dagen in equated-days-nl.properties in de map van ESCALATION_TEXTS_FOLDER, en start het programma opnieuw.";
    return now ? Finding.broken(found, advice) : Finding.attention(found, advice);
  }

  private long holidays(int year) {
    return LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .filter(day -> day.getDayOfWeek().getValue() <= 5)
        .filter(day -> calendar.dayOff(law, day).isPresent())
        .count();
  }
}
