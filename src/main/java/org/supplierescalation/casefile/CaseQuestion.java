package org.supplierescalation.casefile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseQuery.Due;
import org.supplierescalation.casefile.CaseQuery.Sort;
import org.supplierescalation.casefile.CaseQuery.State;
import org.supplierescalation.casefile.CaseQuery.Turn;

/**
 * A question about cases as names and values, such as an address has them, and back. What is not
 * known asks for nothing.
 */
public final class CaseQuestion {

  private static final Map<String, State> STATES =
      Map.of("open", State.OPEN, "gesloten", State.CLOSED, "alle", State.ALL);

  private CaseQuestion() {}

  public static CaseQuery read(Map<String, String> address) {
    return new CaseQuery(
        address.getOrDefault("text", ""),
        STATES.getOrDefault(address.getOrDefault("state", ""), State.OPEN),
        word(Stage.class, address.get("stage")),
        address.getOrDefault("supplier", ""),
        word(Priority.class, address.get("priority")),
        word(Turn.class, address.get("turn")),
        word(Due.class, address.get("due")),
        yesNo(address.get("paused")),
        sort(address.get("sort")));
  }

  /** What must be said for this question; what asks for nothing is left out. */
  public static Map<String, String> said(CaseQuery query) {
    Map<String, String> said = new LinkedHashMap<>();
    put(said, "text", query.text());
    if (query.state() != State.OPEN) {
      STATES.forEach((name, state) -> put(said, "state", state == query.state() ? name : ""));
    }
    put(said, "stage", name(query.stage()));
    put(said, "supplier", query.supplier());
    put(said, "priority", name(query.priority()));
    put(said, "turn", name(query.turn()));
    put(said, "due", name(query.due()));
    if (query.paused() != null) {
      put(said, "paused", query.paused() ? "ja" : "nee");
    }
    if (query.sort() != Sort.NEWEST) {
      put(said, "sort", name(query.sort()));
    }
    return said;
  }

  private static void put(Map<String, String> said, String name, String value) {
    if (!value.isEmpty()) {
      said.put(name, value);
    }
  }

  private static String name(@Nullable Enum<?> word) {
    return word == null ? "" : word.name();
  }

  private static <E extends Enum<E>> @Nullable E word(Class<E> words, @Nullable String name) {
    return Arrays.stream(words.getEnumConstants())
        .filter(word -> word.name().equals(name == null ? "" : name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }

  private static Sort sort(@Nullable String name) {
    Sort sort = word(Sort.class, name);
    return sort == null ? Sort.NEWEST : sort;
  }

  private static @Nullable Boolean yesNo(@Nullable String word) {
    return "ja".equals(word) ? Boolean.TRUE : "nee".equals(word) ? Boolean.FALSE : null;
  }
}
