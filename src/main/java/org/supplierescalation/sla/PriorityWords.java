package org.supplierescalation.sla;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supplierescalation.casefile.Priority;

/**
 * What ticket systems call their priorities. The number counts where there is one: "1 - Critical",
 * "P2", "Prio 3". A fifth level is the fourth of ours.
 */
final class PriorityWords {

  private static final Pattern NUMBERED =
      Pattern.compile("^(?:p|prio|priority|prioriteit|sev|severity)?[ -]?([1-5])(?:\\b.*)?$");

  private static final Map<String, Priority> WORDS =
      Map.ofEntries(
          Map.entry("kritiek", Priority.P1),
          Map.entry("critical", Priority.P1),
          Map.entry("blocker", Priority.P1),
          Map.entry("highest", Priority.P1),
          Map.entry("zeer hoog", Priority.P1),
          Map.entry("very high", Priority.P1),
          Map.entry("hoog", Priority.P2),
          Map.entry("high", Priority.P2),
          Map.entry("middel", Priority.P3),
          Map.entry("gemiddeld", Priority.P3),
          Map.entry("normaal", Priority.P3),
          Map.entry("medium", Priority.P3),
          Map.entry("moderate", Priority.P3),
          Map.entry("normal", Priority.P3),
          Map.entry("laag", Priority.P4),
          Map.entry("low", Priority.P4),
          Map.entry("lowest", Priority.P4),
          Map.entry("zeer laag", Priority.P4),
          Map.entry("very low", Priority.P4));

  private PriorityWords() {}

  static Optional<Priority> read(String word) {
    String lower = word.strip().toLowerCase(Locale.ROOT);
    Matcher numbered = NUMBERED.matcher(lower);
    if (numbered.matches()) {
      int level = Math.min(4, Integer.parseInt(numbered.group(1)));
      return Optional.of(Priority.values()[level - 1]);
    }
    return Optional.ofNullable(WORDS.get(lower));
  }
}
