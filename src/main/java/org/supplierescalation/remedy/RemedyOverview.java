package org.supplierescalation.remedy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One remedy as people see it: open, or everything that is still needed.
 *
 * @param missing to-do items in Dutch; empty when the remedy is open
 * @param excludes what cannot be combined with it, in Dutch, may be empty
 * @param excluded the remedies that cannot be chosen together with it
 * @param ground articles of law or contract
 */
public record RemedyOverview(
    Remedy remedy,
    boolean open,
    List<String> missing,
    String excludes,
    Set<Remedy> excluded,
    String ground) {

  /** One for each remedy that the table answered, in the order of the remedies. */
  public static List<RemedyOverview> of(List<RemedyFinding> findings) {
    return Stream.of(Remedy.values())
        .map(remedy -> findings.stream().filter(found -> found.remedy() == remedy).toList())
        .filter(found -> !found.isEmpty())
        .map(RemedyOverview::one)
        .toList();
  }

  /** The state on screen. */
  public String stand() {
    return open ? "Open" : "Kan nog niet";
  }

  private static RemedyOverview one(List<RemedyFinding> found) {
    return new RemedyOverview(
        found.get(0).remedy(),
        found.stream().allMatch(RemedyFinding::open),
        found.stream().map(RemedyFinding::missing).filter(text -> !text.isEmpty()).toList(),
        joined(found.stream().map(RemedyFinding::excludes), " "),
        found.stream()
            .flatMap(finding -> finding.excluded().stream())
            .collect(Collectors.toUnmodifiableSet()),
        joined(found.stream().map(RemedyFinding::ground), "; "));
  }

  private static String joined(Stream<String> texts, String separator) {
    return texts.filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(separator));
  }
}
