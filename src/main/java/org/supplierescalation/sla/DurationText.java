package org.supplierescalation.sla;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supplierescalation.casefile.Refused;

/**
 * A norm as people type it: "30 min", "4 uur", "1,5 uur", "2 uur en 30 minuten", "04:30". Days are
 * refused: how long a day lasts depends on the service window.
 */
final class DurationText {

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");
  private static final Pattern HOURS =
      Pattern.compile("(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*(?:u|uur|uren|h)");
  private static final Pattern MINUTES = Pattern.compile("(\\d{1,5})\\s*(?:m|min|minuut|minuten)");
  private static final Pattern BOTH =
      Pattern.compile(
          "(\\d{1,4})\\s*(?:u|uur)\\s*(?:en)?\\s*(\\d{1,2})\\s*(?:m|min|minuut|minuten)");

  private DurationText() {}

  static Duration read(String label, String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    Duration read = positive(text);
    if (!read.isZero()) {
      return read;
    }
    throw new Refused(
        text.contains("dag")
            ? "%s: schrijf “%s” in uren, want hoelang een dag duurt hangt af van de servicetijd. Acht uur per dag? Dan is twee dagen 16 uur."
                .formatted(label, typed)
            : "%s: “%s” is geen tijd. Schrijf bijvoorbeeld 30 min, 4 uur of 1,5 uur."
                .formatted(label, typed));
  }

  /** As it is read back. */
  static String write(Duration time) {
    return time.toMinutesPart() == 0
        ? time.toHours() + " uur"
        : time.toHours() == 0
            ? time.toMinutes() + " min"
            : "%d uur %d min".formatted(time.toHours(), time.toMinutesPart());
  }

  private static Duration positive(String text) {
    Matcher both = BOTH.matcher(text);
    Matcher clock = CLOCK.matcher(text);
    for (Matcher pair : new Matcher[] {both, clock}) {
      if (pair.matches()) {
        return Duration.ofHours(Long.parseLong(pair.group(1)))
            .plusMinutes(Long.parseLong(pair.group(2)));
      }
    }
    Matcher hours = HOURS.matcher(text);
    if (hours.matches()) {
      // Hundredths of an hour are 36 seconds.
      return Duration.ofSeconds(
          Math.round(Double.parseDouble(hours.group(1).replace(',', '.')) * 100) * 36);
    }
    Matcher minutes = MINUTES.matcher(text);
    return minutes.matches() ? Duration.ofMinutes(Long.parseLong(minutes.group(1))) : Duration.ZERO;
  }
}
