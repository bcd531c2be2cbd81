package org.supplierescalation.term.jollyday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.term.Law;

/** The lists of law.md 1.6, day by day. */
class DaysOffTest {

  private final JollydayCalendar calendar = new JollydayCalendar();

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, Nieuwjaarsdag",
    "2026-01-02, dag gelijkgesteld met een feestdag (besluit)",
    "2026-04-03, Goede Vrijdag",
    "2026-04-06, tweede paasdag",
    "2026-04-27, Koningsdag",
    "2026-05-05, Bevrijdingsdag",
    "2026-05-14, Hemelvaartsdag",
    "2026-05-15, dag gelijkgesteld met een feestdag (besluit)",
    "2026-05-25, tweede pinksterdag",
    "2026-12-25, eerste kerstdag",
    "2026-12-26, tweede kerstdag",
    "2027-01-01, Nieuwjaarsdag",
    "2027-03-26, Goede Vrijdag",
    "2027-03-29, tweede paasdag",
    "2027-04-27, Koningsdag",
    "2027-05-05, Bevrijdingsdag",
    "2027-05-06, Hemelvaartsdag",
    "2027-05-07, dag gelijkgesteld met een feestdag (besluit)",
    "2027-05-17, tweede pinksterdag",
    "2027-12-25, eerste kerstdag",
    "2027-12-26, tweede kerstdag",
    "2028-04-28, dag gelijkgesteld met een feestdag (besluit)",
    "2028-05-26, dag gelijkgesteld met een feestdag (besluit)",
    "2000-04-29, Koninginnedag",
    "2013-04-30, Koninginnedag",
    "2025-04-26, Koningsdag",
    "2031-04-26, Koningsdag",
    "2016-05-05, Bevrijdingsdag en Hemelvaartsdag",
    "2026-05-23, zaterdag",
    "2026-05-24, zondag",
  })
  void dayOffInTheNetherlands(LocalDate day, String why) {
    assertThat(calendar.dayOff(Law.NL, day)).contains(why);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, Nieuwjaar",
    "2026-04-06, paasmaandag",
    "2026-05-01, Dag van de Arbeid",
    "2026-05-14, Hemelvaartsdag",
    "2026-05-25, pinkstermaandag",
    "2026-07-21, nationale feestdag",
    "2026-08-15, Onze-Lieve-Vrouw-Hemelvaart",
    "2026-11-01, Allerheiligen",
    "2026-11-11, Wapenstilstand",
    "2026-12-25, Kerstmis",
    "2027-01-01, Nieuwjaar",
    "2027-03-29, paasmaandag",
    "2027-05-01, Dag van de Arbeid",
    "2027-05-06, Hemelvaartsdag",
    "2027-05-17, pinkstermaandag",
    "2027-07-21, nationale feestdag",
    "2027-08-15, Onze-Lieve-Vrouw-Hemelvaart",
    "2027-11-01, Allerheiligen",
    "2027-11-11, Wapenstilstand",
    "2027-12-25, Kerstmis",
    "2026-12-26, zaterdag",
    "2027-12-26, zondag",
  })
  void dayOffInBelgium(LocalDate day, String why) {
    assertThat(calendar.dayOff(Law.BE, day)).contains(why);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "NL, 2026-05-01, Labour Day",
    "NL, 2026-07-21, Belgian national day",
    "NL, 2028-08-15, Assumption",
    "NL, 2027-11-01, All Saints",
    "NL, 2026-11-11, Armistice",
    "NL, 2026-12-31, New Year's Eve",
    "NL, 2026-04-30, Queen's Day until 2013",
    "NL, 2032-04-26, King's Day is the 27th again",
    "NL, 2029-01-02, equated in 2026 only",
    "BE, 2026-04-03, Good Friday",
    "BE, 2028-12-26, Boxing Day",
    "BE, 2026-11-02, All Souls",
    "BE, 2026-05-05, Liberation Day",
    "BE, 2027-04-27, King's Day",
    "BE, 2026-01-02, equated in the Netherlands only",
    "BE, 2027-05-07, equated in the Netherlands only",
    "BE, 2027-11-15, King's Feast",
    "BE, 2026-12-31, New Year's Eve",
  })
  void workingDay(Law law, LocalDate day, String because) {
    assertThat(calendar.dayOff(law, day)).as(because).isEmpty();
  }

  /** So no holiday is missing and none is too many. */
  @ParameterizedTest(name = "{0} {1}: {2} days off on weekdays, {3}")
  @CsvSource({
    "NL, 2026, 10, nine of which one on a Saturday, and two by decree",
    "NL, 2027, 8, nine of which two in a weekend, and one by decree",
    "NL, 2028, 10, nine of which one on a Saturday, and two by decree",
    "BE, 2026, 8, ten of which two in a weekend",
    "BE, 2027, 7, ten of which three in a weekend",
  })
  void hasSoManyDaysOffOnWeekdays(Law law, int year, int count, String because) {
    LocalDate first = LocalDate.of(year, 1, 1);

    assertThat(
            first
                .datesUntil(first.plusYears(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(day -> !calendar.isWorkingDay(law, day)))
        .as(because)
        .hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({
    "NL, 01-01",
    "NL, 05-05",
    "NL, 12-25",
    "NL, 12-26",
    "BE, 01-01",
    "BE, 05-01",
    "BE, 07-21",
    "BE, 08-15",
    "BE, 11-01",
    "BE, 11-11",
    "BE, 12-25",
  })
  void aFixedHolidayCountsEveryYear(Law law, String monthAndDay) {
    assertThat(IntStream.rangeClosed(2000, 2100))
        .noneMatch(year -> calendar.isWorkingDay(law, LocalDate.parse(year + "-" + monthAndDay)));
  }

  @Test
  void saysOfWhichYearsTheDecreesAreKnown() {
    assertThat(IntStream.rangeClosed(2020, 2035).filter(year -> calendar.isComplete(Law.NL, year)))
        .containsExactly(2026, 2027, 2028);
    assertThat(IntStream.rangeClosed(2000, 2100))
        .allMatch(year -> calendar.isComplete(Law.BE, year));
  }
}
