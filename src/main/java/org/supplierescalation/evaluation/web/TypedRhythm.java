package org.supplierescalation.evaluation.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.evaluation.Rhythm;
import org.supplierescalation.term.DutchDates;

/** A rhythm as it stands in the form: a number of months, and days such as 15-01-2027. */
final class TypedRhythm {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

  private TypedRhythm() {}

  static Rhythm read(String months, String days) {
    if (!months.strip().matches("\\d{1,3}")) {
      throw new Refused("Vul bij “Om de hoeveel maanden” een heel getal in, zoals 3.");
    }
    List<LocalDate> agreed = new ArrayList<>();
    for (String day : days.split("[\\s,;]+")) {
      if (!day.isBlank()) {
        agreed.add(day(day));
      }
    }
    return new Rhythm(Integer.parseInt(months.strip()), agreed);
  }

  static String write(List<LocalDate> days) {
    return days.stream().map(DutchDates::inDigits).collect(Collectors.joining("\n"));
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed, DAY);
    } catch (DateTimeParseException e) {
      throw new Refused(
          "“Afgesproken dagen”: “%s” is geen bestaande datum. Schrijf een dag zoals 15-01-2027."
              .formatted(typed.length() > 40 ? typed.substring(0, 40) + "…" : typed));
    }
  }
}
