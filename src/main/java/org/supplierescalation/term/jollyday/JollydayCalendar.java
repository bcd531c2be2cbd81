package org.supplierescalation.term.jollyday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

@Component
class JollydayCalendar implements BusinessCalendar {

  private static final String EQUATED = "dag gelijkgesteld met een feestdag (besluit)";

  private final LegalHolidays dutch = LegalHolidays.dutch();
  private final LegalHolidays belgian = LegalHolidays.belgian();
  private final EquatedDays equatedDays;

  /** With our own list of equated days. */
  JollydayCalendar() {
    this(OwnEquatedDays.none());
  }

  @Autowired
  JollydayCalendar(OwnEquatedDays list) {
    equatedDays = list.days();
  }

  @Override
  public Optional<String> dayOff(Law law, LocalDate day) {
    return holiday(law, day)
        .or(() -> law == Law.NL ? equated(day) : Optional.empty())
        .or(() -> weekend(day));
  }

  @Override
  public Optional<String> holiday(Law law, LocalDate day) {
    return law == Law.NL ? dutch.nameOf(day) : belgian.nameOf(day);
  }

  @Override
  public boolean isComplete(Law law, int year) {
    return law != Law.NL || equatedDays.areKnownFor(year);
  }

  private Optional<String> equated(LocalDate day) {
    return equatedDays.days().contains(day) ? Optional.of(EQUATED) : Optional.empty();
  }

  private static Optional<String> weekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0
        ? Optional.of(DutchDates.weekday(day))
        : Optional.empty();
  }
}
