package org.supplierescalation.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads from an absence message in Dutch, English or French until which day somebody is away, and
 * who stands in. Says nothing when the message does not clearly say it.
 */
final class ReadAbsence {

  /** The names of each month, January first; longer names before shorter ones. */
  private static final List<String> MONTHS =
      List.of(
          "januari january janvier jan",
          "februari february février feb",
          "maart march mars mrt",
          "april avril apr",
          "mei may mai",
          "juni june juin jun",
          "juli july juillet jul",
          "augustus august août aug",
          "september septembre sept sep",
          "oktober october octobre okt oct",
          "november novembre nov",
          "december décembre dec");

  private static final String NAMES = "(" + String.join("|", MONTHS).replace(' ', '|') + ")";
  private static final String WEEKDAY =
      "(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi"
          + "|jeudi|vendredi|samedi|dimanche),? ?";
  private static final String DAY_FIRST =
      "(\\d{1,2})(?:er|e|st|nd|rd|th)?\\.? (?:of )?" + NAMES + "\\.?,?(?: (\\d{4}))?";
  private static final String MONTH_FIRST = NAMES + " (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?";
  private static final String DIGITS = "(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})";
  private static final String ISO = "(\\d{4})-(\\d{2})-(\\d{2})";
  private static final String DATE =
      "(?:%s|%s|%s|%s)\\b".formatted(ISO, DIGITS, DAY_FIRST, MONTH_FIRST);

  private static final Pattern UNTIL =
      after(
          "(?:\\bt/m|\\btot en met|\\btot|\\buntil|\\btill|\\bthrough|\\bup to and including|\\bjusqu.au)");
  private static final Pattern BACK =
      after(
          "(?:\\bterug(?: op kantoor)?(?: (?:op|vanaf))?|\\bweer (?:aanwezig|bereikbaar|op kantoor)(?: (?:op|vanaf))?"
              + "|\\bvanaf|\\bback (?:in the office )?(?:on|from)|\\breturn(?:ing)?(?: to the office)? on"
              + "|\\bde retour(?: au bureau)? (?:le|à partir du)|\\bserai de retour le)");
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
  private static final int FARTHEST = 400;

  private ReadAbsence() {}

  /**
   * @param on the day the message came in; a day without a year is the first such day after it
   * @return the last day of the absence as it is said, or null
   */
  static @Nullable LocalDate until(String message, LocalDate on) {
    String text = message.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    Set<LocalDate> until = days(UNTIL, text, on);
    if (until.size() == 1) {
      return until.iterator().next();
    }
    Set<LocalDate> back = days(BACK, text, on);
    return until.isEmpty() && back.size() == 1 ? back.iterator().next().minusDays(1) : null;
  }

  /** An address of the same organisation that is not the writer's own; empty when there is none. */
  static String colleague(String message, String writer) {
    String domain = writer.substring(writer.lastIndexOf('@') + 1);
    Matcher found = ADDRESS.matcher(message);
    while (found.find()) {
      String address = found.group().toLowerCase(Locale.ROOT);
      if (address.endsWith("@" + domain) && !address.equalsIgnoreCase(writer)) {
        return address;
      }
    }
    return "";
  }

  private static Set<LocalDate> days(Pattern pattern, String text, LocalDate on) {
    Set<LocalDate> days = new TreeSet<>();
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      LocalDate day = day(found, on);
      if (day != null && !day.isBefore(on) && !day.isAfter(on.plusDays(FARTHEST))) {
        days.add(day);
      }
    }
    return days;
  }

  private static @Nullable LocalDate day(Matcher found, LocalDate on) {
    try {
      if (found.group(1) != null) {
        return LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
      }
      if (found.group(4) != null) {
        return inDigits(number(found, 4), number(found, 5), number(found, 6));
      }
      return found.group(7) != null
          ? named(number(found, 7), found.group(8), found.group(9), on)
          : named(number(found, 11), found.group(10), found.group(12), on);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** Day first, as here; an American would mean another day, so it must not matter. */
  private static @Nullable LocalDate inDigits(int day, int month, int year) {
    if (month > 12) {
      return LocalDate.of(year, day, month);
    }
    return LocalDate.of(year, month, day);
  }

  private static LocalDate named(int day, String month, @Nullable String year, LocalDate on) {
    int number = 1;
    while (!List.of(MONTHS.get(number - 1).split(" ")).contains(month)) {
      number++;
    }
    if (year != null) {
      return LocalDate.of(Integer.parseInt(year), number, day);
    }
    LocalDate thisYear = LocalDate.of(on.getYear(), number, day);
    return thisYear.isBefore(on) ? LocalDate.of(on.getYear() + 1, number, day) : thisYear;
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static Pattern after(String words) {
    return Pattern.compile(
        words + " (?:le |the |en met )?(?:" + WEEKDAY + ")?" + DATE, Pattern.UNICODE_CASE);
  }
}
