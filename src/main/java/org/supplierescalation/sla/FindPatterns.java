package org.supplierescalation.sla;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.supplierescalation.casefile.Priority;

/**
 * Looks at the newest tickets of each priority: a supplier that is late time after time shows a
 * pattern, and a pattern weighs more than an incident.
 */
public final class FindPatterns {

  private static final int LAST = 5;

  /** Two of five may be bad luck. */
  private static final int FROM = 3;

  private FindPatterns() {}

  /** The heaviest priority first. */
  public static List<Pattern> in(List<Result> results) {
    List<Pattern> found = new ArrayList<>();
    for (Priority priority : Priority.values()) {
      for (Kind kind : Kind.values()) {
        Pattern pattern = pattern(results, priority, kind);
        if (pattern.late() >= FROM) {
          found.add(pattern);
        }
      }
    }
    return List.copyOf(found);
  }

  private static Pattern pattern(List<Result> results, Priority priority, Kind kind) {
    List<Result> newest =
        results.stream()
            .filter(result -> result.ticket().incident().priority() == priority)
            .filter(
                result ->
                    result.of(kind).standing() == Standing.MET
                        || result.of(kind).standing() == Standing.MISSED)
            .sorted(
                Comparator.comparing((Result result) -> result.ticket().incident().openedAt())
                    .reversed())
            .limit(LAST)
            .toList();
    List<String> late =
        newest.stream()
            .filter(result -> isLate(result, kind))
            .map(result -> result.ticket().number())
            .toList();
    int inARow = (int) newest.stream().takeWhile(result -> isLate(result, kind)).count();
    return new Pattern(kind, priority, late.size(), newest.size(), inARow, late);
  }

  private static boolean isLate(Result result, Kind kind) {
    return result.of(kind).standing() == Standing.MISSED;
  }
}
