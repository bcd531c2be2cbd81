package org.supplierescalation.setup;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supplierescalation.setup.Finding.State;

/**
 * What all checks found.
 *
 * @param at when they looked
 */
public record SetupReport(Instant at, List<Line> lines) {

  /** One check and what it found. */
  public record Line(Part part, String name, Finding finding) {}

  public SetupReport {
    lines = lines.stream().sorted(Comparator.comparing(Line::part)).toList();
  }

  /** The worst of all. */
  public State worst() {
    return lines.stream()
        .map(line -> line.finding().state())
        .max(Comparator.naturalOrder())
        .orElse(State.OK);
  }

  public long count(State state) {
    return lines.stream().filter(line -> line.finding().state() == state).count();
  }

  /** The lines under their headings, in the order of the page. */
  public Map<Part, List<Line>> byPart() {
    Map<Part, List<Line>> parts = new LinkedHashMap<>();
    lines.forEach(
        line -> parts.computeIfAbsent(line.part(), part -> new java.util.ArrayList<>()).add(line));
    return parts;
  }
}
