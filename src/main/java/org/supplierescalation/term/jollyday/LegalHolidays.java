package org.supplierescalation.term.jollyday;

import static java.util.Map.entry;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The holidays one law counts. Jollyday knows more days than the law does (2 November, New Year's
 * Eve) and calls Good Friday a mere observance, so each holiday is chosen by name.
 */
class LegalHolidays {

  private static final Map<String, String> ATW_ARTICLE_3 =
      Map.ofEntries(
          entry("NEW_YEAR", "Nieuwjaarsdag"),
          entry("christian.GOOD_FRIDAY", "Goede Vrijdag"),
          entry("christian.EASTER_MONDAY", "tweede paasdag"),
          entry("QUEENS_BIRTHDAY", "Koninginnedag"),
          entry("KINGS_DAY", "Koningsdag"),
          entry("LIBERATION", "Bevrijdingsdag"),
          entry("christian.ASCENSION_DAY", "Hemelvaartsdag"),
          entry("christian.PENTECOST_MONDAY", "tweede pinksterdag"),
          entry("FIRST_CHRISTMAS_DAY", "eerste kerstdag"),
          entry("SECOND_CHRISTMAS_DAY", "tweede kerstdag"));

  private static final Map<String, String> TEN_BELGIAN_HOLIDAYS =
      Map.ofEntries(
          entry("NEW_YEAR", "Nieuwjaar"),
          entry("christian.EASTER_MONDAY", "paasmaandag"),
          entry("LABOUR_DAY", "Dag van de Arbeid"),
          entry("christian.ASCENSION_DAY", "Hemelvaartsdag"),
          entry("christian.PENTECOST_MONDAY", "pinkstermaandag"),
          entry("NATIONAL_DAY", "nationale feestdag"),
          entry("ASSUMPTION_DAY", "Onze-Lieve-Vrouw-Hemelvaart"),
          entry("ALL_SAINTS", "Allerheiligen"),
          entry("ARMISTICE", "Wapenstilstand"),
          entry("CHRISTMAS", "Kerstmis"));

  private final HolidayManager jollyday;
  private final Map<String, String> dutchNames;

  private LegalHolidays(HolidayCalendar country, Map<String, String> dutchNames) {
    this.jollyday = HolidayManager.getInstance(ManagerParameters.create(country));
    this.dutchNames = dutchNames;
  }

  static LegalHolidays dutch() {
    return new LegalHolidays(HolidayCalendar.NETHERLANDS, ATW_ARTICLE_3);
  }

  static LegalHolidays belgian() {
    return new LegalHolidays(HolidayCalendar.BELGIUM, TEN_BELGIAN_HOLIDAYS);
  }

  /** Its Dutch name; two names when two holidays coincide. */
  Optional<String> nameOf(LocalDate day) {
    String names =
        jollyday.getHolidays(Year.from(day)).stream()
            .filter(holiday -> holiday.getDate().equals(day))
            .map(Holiday::getPropertiesKey)
            .filter(dutchNames::containsKey)
            .map(dutchNames::get)
            .sorted()
            .collect(Collectors.joining(" en "));
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }
}
