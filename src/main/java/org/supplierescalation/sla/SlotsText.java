package org.supplierescalation.sla;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.Refused;

/**
 * The hours of one day as people type them: "08:00-12:00, 13:00-17:00", "dag en nacht", "dicht".
 */
final class SlotsText {

  private static final String CLOSED = "dicht";
  private static final String ALWAYS = "dag en nacht";
  private static final Pattern SLOT =
      Pattern.compile("(\\d{1,2})[:.](\\d{2})\\s*(?:-|–|tot)\\s*(\\d{1,2})[:.](\\d{2})");

  private SlotsText() {}

  static List<Slot> read(String day, String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty() || text.equals(CLOSED)) {
      return List.of();
    }
    if (text.equals(ALWAYS)) {
      return List.of(Slot.WHOLE_DAY);
    }
    List<Slot> slots = new ArrayList<>();
    for (String part : text.split("[,;]|\\ben\\b")) {
      slots.add(slot(day, typed, part.strip()));
    }
    slots.sort(Comparator.comparing(Slot::from));
    for (int next = 1; next < slots.size(); next++) {
      Slot before = slots.get(next - 1);
      if (before.endsNextDay() || slots.get(next).from().isBefore(before.to())) {
        throw new Refused("%s: “%s” loopt door elkaar heen.".formatted(day, typed));
      }
    }
    return slots;
  }

  static String write(List<Slot> slots) {
    if (slots.isEmpty()) {
      return CLOSED;
    }
    return slots.equals(List.of(Slot.WHOLE_DAY))
        ? ALWAYS
        : slots.stream()
            .map(slot -> slot.from() + "-" + slot.to())
            .collect(Collectors.joining(", "));
  }

  private static Slot slot(String day, String typed, String part) {
    Matcher found = SLOT.matcher(part);
    try {
      if (found.matches()) {
        return new Slot(time(found, 1), time(found, 3));
      }
    } catch (DateTimeException noSuchTime) {
      // Said below, with an example.
    }
    throw new Refused(
        "%s: “%s” is niet te lezen. Schrijf bijvoorbeeld 08:00-18:00, 08:00-12:00, 13:00-17:00, dag en nacht of dicht."
            .formatted(day, typed));
  }

  /** 24:00 is midnight at the end of the day. */
  private static LocalTime time(Matcher found, int group) {
    int hour = Integer.parseInt(found.group(group));
    int minute = Integer.parseInt(found.group(group + 1));
    return group == 3 && hour == 24 && minute == 0
        ? LocalTime.MIDNIGHT
        : LocalTime.of(hour, minute);
  }
}
