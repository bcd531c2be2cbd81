package org.supplierescalation.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.FileTable.Line;

/**
 * Reads the cells of one row, and gathers what is wrong with them instead of stopping at the first.
 */
final class TicketCells {

  private static final int MOST_USERS = 10_000_000;

  private final TicketMapping mapping;
  private final Map<String, String> cells;
  private final List<String> mistakes = new ArrayList<>();
  private final Set<String> unknownPriorities = new TreeSet<>();
  private final Set<String> unknownWaiting = new TreeSet<>();

  TicketCells(TicketMapping mapping, Line line) {
    this.mapping = mapping;
    cells = line.cells();
    if (!line.problem().isEmpty()) {
      mistakes.add(line.problem());
    }
  }

  List<String> mistakes() {
    return mistakes;
  }

  Set<String> unknownPriorities() {
    return unknownPriorities;
  }

  Set<String> unknownWaiting() {
    return unknownWaiting;
  }

  /** Empty when the file does not have it. */
  String text(TicketField field, int most) {
    String typed =
        mapping.heading(field).map(heading -> cells.getOrDefault(heading, "")).orElse("").strip();
    String line = typed.replaceAll("\\s+", " ");
    return line.length() <= most ? line : line.substring(0, most - 1) + "…";
  }

  String number() {
    String number = text(TicketField.NUMBER, 200);
    if (number.isEmpty()) {
      mistakes.add("“%s” is leeg.".formatted(named(TicketField.NUMBER)));
    } else if (number.length() > 80) {
      mistakes.add("Een meldingsnummer heeft hoogstens 80 tekens.");
    }
    return number;
  }

  @Nullable Instant moment(TicketField field) {
    String typed = text(field, 100);
    if (typed.isEmpty()) {
      if (field.isNeeded()) {
        mistakes.add("“%s” is leeg.".formatted(named(field)));
      }
      return null;
    }
    try {
      return MomentText.read(typed, mapping.monthFirst(), mapping.zone());
    } catch (Refused refused) {
      mistakes.add("%s: %s".formatted(named(field), refused.getMessage()));
      return null;
    }
  }

  @Nullable Priority priority(TicketField field) {
    String typed = text(field, 100);
    if (typed.isEmpty()) {
      if (field.isNeeded()) {
        mistakes.add("“%s” is leeg.".formatted(named(field)));
      }
      return null;
    }
    Optional<Priority> known =
        Optional.ofNullable(mapping.priorities().get(typed.toLowerCase(Locale.ROOT)))
            .or(() -> PriorityWords.read(typed));
    if (known.isEmpty()) {
      unknownPriorities.add(typed);
      mistakes.add("%s: zeg wat “%s” betekent.".formatted(named(field), typed));
    }
    return known.orElse(null);
  }

  @Nullable Integer users() {
    String typed = text(TicketField.USERS, 40);
    if (typed.isEmpty()) {
      return null;
    }
    if (typed.matches("\\d{1,8}(?:[.,]0+)?")) {
      int users = Integer.parseInt(typed.replaceAll("[.,].*", ""));
      if (users <= MOST_USERS) {
        return users;
      }
    }
    mistakes.add("%s: “%s” is geen aantal.".formatted(named(TicketField.USERS), typed));
    return null;
  }

  Optional<Pause> pause() {
    Instant from = moment(TicketField.PAUSED_FROM);
    Instant until = moment(TicketField.PAUSED_UNTIL);
    String reason = text(TicketField.PAUSE_REASON, 500);
    String typed = text(TicketField.WAITED_FOR, 100);
    if (from == null) {
      if (until != null || !typed.isEmpty()) {
        mistakes.add("Bij het wachten ontbreekt “%s”.".formatted(named(TicketField.PAUSED_FROM)));
      }
      return Optional.empty();
    }
    if (until != null && !until.isAfter(from)) {
      mistakes.add("Het wachten eindigt niet later dan het begint. Kijk de tijden na.");
      return Optional.empty();
    }
    return waitedFor(typed).map(who -> new Pause(from, until, who, reason));
  }

  /** Nobody named means that nobody knows: a pause that counts is never made up. */
  private Optional<WaitedFor> waitedFor(String typed) {
    if (typed.isEmpty()) {
      mistakes.add(
          "Zeg bij elke onderbreking op wie werd gewacht, in kolom “%s”."
              .formatted(named(TicketField.WAITED_FOR)));
      return Optional.empty();
    }
    Optional<WaitedFor> known = WaitingWords.read(typed, mapping.waiting());
    if (known.isEmpty()) {
      unknownWaiting.add(typed);
      mistakes.add("%s: zeg wie “%s” is.".formatted(named(TicketField.WAITED_FOR), typed));
    }
    return known;
  }

  private String named(TicketField field) {
    return mapping.heading(field).orElse(field.dutch());
  }
}
