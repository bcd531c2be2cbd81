package org.supplierescalation.contractcheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of each page without what stands above or below every page. */
final class PageLines {

  private static final int MANY = 3;

  private PageLines() {}

  static List<List<String>> of(List<String> pages) {
    List<List<String>> lines = new ArrayList<>();
    Map<String, Integer> edges = new HashMap<>();
    for (String page : pages) {
      List<String> all = Arrays.asList(page.split("\\R", -1));
      lines.add(all);
      edges(all).forEach(edge -> edges.merge(edge, 1, Integer::sum));
    }
    Set<String> everywhere =
        edges.entrySet().stream()
            .filter(edge -> edge.getValue() >= MANY && edge.getValue() * 2 > pages.size())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return lines.stream().map(all -> without(everywhere, all)).toList();
  }

  private static List<String> without(Set<String> everywhere, List<String> lines) {
    List<String> left =
        new ArrayList<>(
            lines.stream()
                .filter(line -> !isPageNumber(line))
                .filter(line -> line.isBlank() || !everywhere.contains(plain(line)))
                .toList());
    // A sentence that runs on to the next page is not ended by the white of this one.
    while (!left.isEmpty() && left.get(0).isBlank()) {
      left.remove(0);
    }
    while (!left.isEmpty() && left.get(left.size() - 1).isBlank()) {
      left.remove(left.size() - 1);
    }
    return left;
  }

  private static boolean isPageNumber(String line) {
    return line.matches(
        "\\s*(?i:(pagina|page|blz\\.?)\\s+)?\\d{1,4}(\\s*(/|van|of)\\s*\\d{1,4})?\\s*");
  }

  private static Set<String> edges(List<String> lines) {
    List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
    return filled.isEmpty()
        ? Set.of()
        : Stream.of(filled.get(0), filled.get(filled.size() - 1))
            .filter(line -> !LineStart.of(line, true).begins())
            .map(PageLines::plain)
            .collect(Collectors.toSet());
  }

  private static String plain(String line) {
    return line.strip().replaceAll("\\d+", "#");
  }
}
