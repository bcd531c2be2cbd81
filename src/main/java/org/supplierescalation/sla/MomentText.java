package org.supplierescalation.sla;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supplierescalation.casefile.Refused;

/**
 * A day and a time as exports write them: 05-10-2026 09:00, 5/10/2026 9:00:00, 2026-10-05 09:00,
 * 2026-10-05T09:00:00+02:00. Never guesses: a day that does not exist, a year of two digits, a day
 * without a time and an hour that the clocks skip are refused.
 */
final class MomentText {

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(.*)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(.*)");
  private static final Pattern TIME =
      Pattern.compile(
          "[T,]?\\s*(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?(?:\\s*(?i)(am|pm))?(?:\\s*uur)?");
  private static final Pattern OFFSET = Pattern.compile(".*\\d(Z|[+-]\\d{2}:?\\d{2})");
  private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)?");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2}(\\D.*)?");

  private MomentText() {}

  /**
   * @param zone whose clocks, when the text does not say
   */
  static Instant read(String typed, boolean monthFirst, ZoneId zone) {
    String text = typed.strip();
    if (NUMBER.matcher(text).matches()) {
      throw new Refused(
          "“%s” is een getal en geen datum. Geef de kolom in Excel de opmaak datum en tijd."
              .formatted(text));
    }
    if (SHORT_YEAR.matcher(text).matches()) {
      throw new Refused("“%s”: schrijf het jaar met vier cijfers.".formatted(text));
    }
    Matcher offset = OFFSET.matcher(text);
    if (text.length() > 16 && text.charAt(4) == '-' && offset.matches()) {
      return withOffset(text, offset.group(1));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return local(text, day(text, yearFirst, 1, 2, 3), yearFirst.group(4), zone);
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      LocalDate day = monthFirst ? day(text, dayFirst, 3, 1, 2) : day(text, dayFirst, 3, 2, 1);
      return local(text, day, dayFirst.group(4), zone);
    }
    throw new Refused(
        "“%s” is geen dag en tijd. Schrijf bijvoorbeeld 05-10-2026 09:00.".formatted(text));
  }

  private static Instant withOffset(String text, String offset) {
    String standard = text.replace(' ', 'T');
    if (offset.length() == 5) {
      standard = standard.substring(0, standard.length() - 2) + ":" + offset.substring(3);
    }
    try {
      return OffsetDateTime.parse(standard).toInstant();
    } catch (DateTimeException wrong) {
      throw new Refused("“%s” bestaat niet. Kijk de dag en de tijd na.".formatted(text));
    }
  }

  private static LocalDate day(String text, Matcher found, int year, int month, int day) {
    try {
      return LocalDate.of(
          Integer.parseInt(found.group(year)),
          Integer.parseInt(found.group(month)),
          Integer.parseInt(found.group(day)));
    } catch (DateTimeException wrong) {
      throw new Refused("“%s”: deze dag bestaat niet.".formatted(text));
    }
  }

  private static Instant local(String text, LocalDate day, String rest, ZoneId zone) {
    if (rest.isBlank()) {
      throw new Refused(
          "“%s” heeft geen tijd. Een klok heeft ook uren en minuten nodig, zoals 05-10-2026 09:00."
              .formatted(text));
    }
    Matcher time = TIME.matcher(rest.strip());
    if (!time.matches()) {
      throw new Refused(
          "“%s”: de tijd is niet te lezen. Schrijf bijvoorbeeld 09:00.".formatted(text));
    }
    LocalDateTime moment = day.atTime(time(text, time));
    ZoneRules rules = zone.getRules();
    if (rules.getValidOffsets(moment).isEmpty()) {
      throw new Refused(
          "“%s” bestaat niet: de klok werd toen een uur vooruitgezet.".formatted(text));
    }
    // Of an hour that the clocks show twice, the first counts, as the service window does.
    return moment.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }

  private static LocalTime time(String text, Matcher time) {
    int hour = Integer.parseInt(time.group(1));
    String half = time.group(4);
    if (half != null) {
      hour = hour == 12 ? 0 : hour;
      hour += half.equalsIgnoreCase("pm") ? 12 : 0;
    }
    try {
      return LocalTime.of(
          hour,
          Integer.parseInt(time.group(2)),
          time.group(3) == null ? 0 : Integer.parseInt(time.group(3)));
    } catch (DateTimeException wrong) {
      throw new Refused("“%s”: deze tijd bestaat niet.".formatted(text));
    }
  }
}
