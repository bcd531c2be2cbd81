package org.supplierescalation.term;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people read them in Dutch letters and on Dutch screens. */
public final class DutchDates {

  private static final DateTimeFormatter WORDS = pattern("EEEE d MMMM uuuu");
  private static final DateTimeFormatter WORDS_AND_TIME = pattern("EEEE d MMMM uuuu, HH.mm 'uur'");
  private static final DateTimeFormatter HOUR = pattern("HH.mm 'uur'");
  private static final DateTimeFormatter DIGITS = pattern("dd-MM-uuuu");
  private static final DateTimeFormatter WITHOUT_WEEKDAY = pattern("d MMMM uuuu");
  private static final DateTimeFormatter WEEKDAY = pattern("EEEE");

  private DutchDates() {}

  /** As in "vrijdag 25 december 2026". */
  public static String inWords(LocalDate day) {
    return WORDS.format(day);
  }

  /** As in "vrijdag 25 december 2026, 14.30 uur", on the clocks of the country of the law. */
  public static String inWords(Instant moment, Law law) {
    return WORDS_AND_TIME.format(moment.atZone(law.zone()));
  }

  /** As in "14.30 uur", on the clocks of the country of the law. */
  public static String hour(Instant moment, Law law) {
    return HOUR.format(moment.atZone(law.zone()));
  }

  /** When something ends: midnight is the end of a day, as in "… 25 december 2026, 24.00 uur". */
  public static String endInWords(Instant end, Law law) {
    LocalTime time = end.atZone(law.zone()).toLocalTime();
    return time.equals(LocalTime.MIDNIGHT)
        ? inWords(lastDay(end, law)) + ", 24.00 uur"
        : inWords(end, law);
  }

  /**
   * How long there is time: "tot en met … 25 december 2026, 24.00 uur" when it ends with a day,
   * "tot … 25 december 2026, 11.00 uur" when it ends with an hour.
   */
  public static String until(Instant end, Law law) {
    boolean withADay = end.atZone(law.zone()).toLocalTime().equals(LocalTime.MIDNIGHT);
    return (withADay ? "tot en met " : "tot ") + endInWords(end, law);
  }

  /** The last day of what ends then: at midnight that is the day before. */
  public static LocalDate lastDay(Instant end, Law law) {
    return end.minusNanos(1).atZone(law.zone()).toLocalDate();
  }

  /** As in "25 december 2026". */
  public static String withoutWeekday(LocalDate day) {
    return WITHOUT_WEEKDAY.format(day);
  }

  /** As in "25-12-2026". */
  public static String inDigits(LocalDate day) {
    return DIGITS.format(day);
  }

  /** As in "vrijdag". */
  public static String weekday(LocalDate day) {
    return WEEKDAY.format(day);
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag("nl"));
  }
}
