package org.supplierescalation.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.supplierescalation.contract.Language;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.TermSpan;

/** Dates as letters write them in each language; the Dutch ones are those of {@link DutchDates}. */
public final class LetterDates {

  private LetterDates() {}

  /** As in "Friday 25 December 2026" and "vendredi 25 décembre 2026". */
  public static Worded inWords(LocalDate day) {
    return Worded.in(
        language ->
            switch (language) {
              case NL -> DutchDates.inWords(day);
              case EN -> english("EEEE d MMMM uuuu", day);
              case FR -> french("EEEE", day) + " " + frenchDay(day);
            });
  }

  /** As in "Friday 25 December 2026 at 17:00", on the clocks of the country of the law. */
  public static Worded inWords(Instant moment, Law law) {
    LocalDate day = moment.atZone(law.zone()).toLocalDate();
    LocalTime time = moment.atZone(law.zone()).toLocalTime();
    return Worded.in(
        language ->
            switch (language) {
              case NL -> DutchDates.inWords(moment, law);
              case EN -> inWords(day).in(language) + " at " + time(time, "HH:mm");
              case FR -> inWords(day).in(language) + " à " + time(time, "HH' h 'mm");
            });
  }

  /**
   * How long there is time; at midnight to the end of the day before ({@link DutchDates#until}).
   */
  public static Worded until(Instant end, Law law) {
    boolean withADay = end.atZone(law.zone()).toLocalTime().equals(LocalTime.MIDNIGHT);
    Worded day = inWords(DutchDates.lastDay(end, law));
    Worded moment = inWords(end, law);
    return Worded.of(
        DutchDates.until(end, law),
        withADay
            ? "until the end of " + day.in(Language.EN) + ", 24:00"
            : "until " + moment.in(Language.EN),
        withADay
            ? "jusqu'au " + day.in(Language.FR) + " inclus, 24 h 00"
            : "jusqu'au " + moment.in(Language.FR));
  }

  /** As in "14 calendar days" and "24 heures". */
  public static Worded length(TermSpan span) {
    boolean one = span.amount() == 1;
    String english =
        span.inHours() ? (one ? "hour" : "hours") : one ? "calendar day" : "calendar days";
    String french =
        span.inHours() ? (one ? "heure" : "heures") : one ? "jour calendrier" : "jours calendrier";
    return Worded.of(span.inWords(), span.amount() + " " + english, span.amount() + " " + french);
  }

  /** As in "25 December 2026" and "25 décembre 2026". */
  public static Worded withoutWeekday(LocalDate day) {
    return Worded.in(
        language ->
            switch (language) {
              case NL -> DutchDates.withoutWeekday(day);
              case EN -> english("d MMMM uuuu", day);
              case FR -> frenchDay(day);
            });
  }

  /** As in "November 2026" and "novembre 2026". */
  public static Worded inWords(YearMonth month) {
    return Worded.of(
        month(month, Locale.forLanguageTag("nl")),
        month(month, Locale.UK),
        month(month, Locale.FRENCH));
  }

  /** Short, for a table. English writes the month, because 02-11 means two days there. */
  public static Worded inDigits(LocalDate day) {
    return Worded.in(
        language ->
            switch (language) {
              case NL -> DutchDates.inDigits(day);
              case EN -> english("d MMM uuuu", day);
              case FR -> french("dd/MM/uuuu", day);
            });
  }

  private static String month(YearMonth month, Locale locale) {
    return DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(month);
  }

  private static String frenchDay(LocalDate day) {
    return day.getDayOfMonth() == 1
        ? "1er " + french("MMMM uuuu", day)
        : french("d MMMM uuuu", day);
  }

  private static String english(String pattern, LocalDate day) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day);
  }

  private static String french(String pattern, LocalDate day) {
    return DateTimeFormatter.ofPattern(pattern, Locale.FRENCH).format(day);
  }

  private static String time(LocalTime time, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(time);
  }
}
