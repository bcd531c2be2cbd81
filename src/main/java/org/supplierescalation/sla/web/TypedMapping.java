package org.supplierescalation.sla.web;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.sla.TicketField;
import org.supplierescalation.sla.TicketMapping;
import org.supplierescalation.sla.WaitedFor;

/**
 * A mapping as the form of the import sends it: {@code col.NUMBER} and so on, {@code
 * priority.word.0} with {@code priority.meaning.0}, {@code waiting.word.0} likewise.
 */
final class TypedMapping {

  private static final int MOST_WORDS = 50;

  private TypedMapping() {}

  /** Whether the form held one. */
  static boolean isIn(Map<String, String> typed) {
    return typed.containsKey("col." + TicketField.NUMBER);
  }

  static TicketMapping read(Map<String, String> typed, ZoneId zone) {
    Map<TicketField, String> columns = new EnumMap<>(TicketField.class);
    for (TicketField field : TicketField.values()) {
      columns.put(field, typed.getOrDefault("col." + field, ""));
    }
    Map<String, Priority> priorities = new HashMap<>();
    Map<String, WaitedFor> waiting = new HashMap<>();
    for (int word = 0; word < MOST_WORDS; word++) {
      String priority = typed.getOrDefault("priority.word." + word, "");
      named(Priority.values(), typed.get("priority.meaning." + word))
          .ifPresent(meaning -> priorities.put(priority, meaning));
      String waited = typed.getOrDefault("waiting.word." + word, "");
      named(WaitedFor.values(), typed.get("waiting.meaning." + word))
          .ifPresent(meaning -> waiting.put(waited, meaning));
    }
    String name = typed.getOrDefault("mapping", "").strip();
    return new TicketMapping(
        name.isEmpty() ? "Eigen indeling" : name,
        columns,
        "ja".equals(typed.get("monthFirst")),
        zone,
        priorities,
        waiting);
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
  }
}
