package org.supplierescalation.sla;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.supplierescalation.casefile.Priority;

/**
 * How to read the export of one ticket system.
 *
 * @param name under which it is kept, such as {@code TOPdesk}
 * @param columns heading by what it means; a field without a heading is not in the file
 * @param monthFirst 10/05/2026 is 5 October, as American systems write it
 * @param zone of moments that do not say theirs
 * @param priorities what a word means, in lower case, besides {@link PriorityWords}
 * @param waiting who was waited for, by the word in the file, in lower case
 */
public record TicketMapping(
    String name,
    Map<TicketField, String> columns,
    boolean monthFirst,
    ZoneId zone,
    Map<String, Priority> priorities,
    Map<String, WaitedFor> waiting) {

  public TicketMapping {
    Map<TicketField, String> known = new EnumMap<>(TicketField.class);
    columns.forEach(
        (field, heading) -> {
          if (!heading.isBlank()) {
            known.put(field, heading.strip());
          }
        });
    columns = known;
    priorities = lower(priorities);
    waiting = lower(waiting);
  }

  public Optional<String> heading(TicketField field) {
    return Optional.ofNullable(columns.get(field));
  }

  /** The headings it wants and the file does not have. */
  public List<String> missingFrom(List<String> headings) {
    return columns.values().stream().filter(heading -> !headings.contains(heading)).toList();
  }

  /** Without the headings that the file does not have. */
  public TicketMapping onlyWith(List<String> headings) {
    Map<TicketField, String> there = new EnumMap<>(columns);
    there.values().retainAll(headings);
    return new TicketMapping(name, there, monthFirst, zone, priorities, waiting);
  }

  /** Every field that must be there has a heading. */
  public boolean isComplete() {
    return Arrays.stream(TicketField.values())
        .allMatch(field -> !field.isNeeded() || columns.containsKey(field));
  }

  /** In one order, so that the same mapping is the same text. */
  private static <T> Map<String, T> lower(Map<String, T> words) {
    Map<String, T> lower = new TreeMap<>();
    words.forEach((word, meaning) -> lower.put(word.strip().toLowerCase(Locale.ROOT), meaning));
    return Collections.unmodifiableMap(lower);
  }
}
