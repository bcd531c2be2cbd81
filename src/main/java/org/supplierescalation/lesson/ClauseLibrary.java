package org.supplierescalation.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The clauses in {@code /lesson/clauses.txt}, in its order. */
public final class ClauseLibrary {

  private static final Pattern HEAD = Pattern.compile("\\[([a-z]+)] (.+)");
  private static final Pattern LINE = Pattern.compile("(nl|en|why): (.+)");

  private final List<LibraryClause> clauses;

  private ClauseLibrary(List<LibraryClause> clauses) {
    this.clauses = List.copyOf(clauses);
  }

  /**
   * @throws IllegalStateException when the file cannot be read as it should
   */
  public static ClauseLibrary read() {
    try (InputStream file = ClauseLibrary.class.getResourceAsStream("/lesson/clauses.txt")) {
      if (file == null) {
        throw new IllegalStateException("no clauses.txt");
      }
      return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ClauseLibrary of(String text) {
    List<LibraryClause> clauses = new ArrayList<>();
    for (String block : text.replaceAll("(?m)^#.*\\R", "").strip().split("\\R{2,}")) {
      List<String> lines = block.lines().toList();
      Matcher head = HEAD.matcher(lines.get(0));
      Map<String, String> parts = new HashMap<>();
      for (String line : lines.subList(1, lines.size())) {
        Matcher part = LINE.matcher(line);
        if (!part.matches()) {
          throw new IllegalStateException("not a line of a clause: " + line);
        }
        parts.put(part.group(1), part.group(2));
      }
      if (!head.matches() || parts.size() != 3) {
        throw new IllegalStateException("not a clause: " + lines.get(0));
      }
      clauses.add(
          new LibraryClause(
              head.group(1), head.group(2), parts.get("nl"), parts.get("en"), parts.get("why")));
    }
    return new ClauseLibrary(clauses);
  }

  public List<LibraryClause> all() {
    return clauses;
  }

  public Optional<LibraryClause> find(String key) {
    return clauses.stream().filter(clause -> clause.key().equals(key)).findFirst();
  }
}
