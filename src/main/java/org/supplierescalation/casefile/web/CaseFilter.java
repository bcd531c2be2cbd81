package org.supplierescalation.casefile.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.supplierescalation.casefile.CaseQuery;
import org.supplierescalation.casefile.CaseQuery.Due;
import org.supplierescalation.casefile.CaseQuery.Sort;
import org.supplierescalation.casefile.CaseQuery.State;
import org.supplierescalation.casefile.CaseQuery.Turn;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Stage;

/**
 * A question about cases as it stands in an address, and back. What an address says that is not
 * known asks for nothing.
 */
record CaseFilter(CaseQuery query) {

  static final String PAGE = "/cases";

  private static final Map<String, State> STATES =
      Map.of("open", State.OPEN, "gesloten", State.CLOSED, "alle", State.ALL);

  static CaseFilter of(Map<String, String> address) {
    return new CaseFilter(
        new CaseQuery(
            address.getOrDefault("text", ""),
            STATES.getOrDefault(address.getOrDefault("state", ""), State.OPEN),
            word(Stage.class, address.get("stage")),
            address.getOrDefault("supplier", ""),
            word(Priority.class, address.get("priority")),
            word(Turn.class, address.get("turn")),
            word(Due.class, address.get("due")),
            yesNo(address.get("paused")),
            sort(address.get("sort"))));
  }

  /** What the address must say for this question; what asks for nothing is left out. */
  public Map<String, String> address() {
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

  /** What stands behind the question mark, encoded; may be empty. */
  String asked() {
    UriComponentsBuilder address = UriComponentsBuilder.newInstance();
    Map<String, String> said = address();
    said.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
    return address.encode().buildAndExpand(said).toUriString().replaceFirst("^\\?", "");
  }

  /** The address of a page of the list, from 1. */
  public String pageAddress(int page) {
    String asked = asked();
    return PAGE
        + (asked.isEmpty() ? "" : "?" + asked)
        + (page == 1 ? "" : (asked.isEmpty() ? "?" : "&") + "page=" + page);
  }

  /** Something is asked that stands among the further fields. */
  public boolean isFurther() {
    return query.stage() != null
        || !query.supplier().isEmpty()
        || query.priority() != null
        || query.turn() != null
        || query.due() != null
        || query.paused() != null
        || query.sort() != Sort.NEWEST;
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
