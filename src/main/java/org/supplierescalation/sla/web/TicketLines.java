package org.supplierescalation.sla.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.contract.FileTable;
import org.supplierescalation.contract.FileTable.Line;
import org.supplierescalation.sla.TicketField;
import org.supplierescalation.sla.web.TicketBody.PauseBody;

/** What a program brings, as the rows of a file: so it is held to the same rules. */
final class TicketLines {

  private TicketLines() {}

  static FileTable of(List<TicketBody> tickets, String sha256) {
    List<Line> lines = new ArrayList<>();
    for (int place = 0; place < tickets.size(); place++) {
      TicketBody ticket = tickets.get(place);
      List<PauseBody> pauses = ticket.pauses() == null ? List.of() : ticket.pauses();
      List<String> updates = ticket.updates() == null ? List.of() : ticket.updates();
      int rows = Math.max(1, Math.max(pauses.size(), updates.size()));
      for (int row = 0; row < rows; row++) {
        Map<TicketField, @Nullable String> cells = cells(ticket);
        if (row < pauses.size()) {
          PauseBody pause = pauses.get(row);
          cells.put(TicketField.PAUSED_FROM, pause.from());
          cells.put(TicketField.PAUSED_UNTIL, pause.until());
          cells.put(TicketField.WAITED_FOR, pause.waitedFor());
          cells.put(TicketField.PAUSE_REASON, pause.reason());
        }
        if (row < updates.size()) {
          cells.put(TicketField.UPDATED, updates.get(row));
        }
        lines.add(new Line(place + 1, named(cells), ""));
      }
    }
    return new FileTable(
        "meldingen van een ander programma",
        sha256,
        Stream.of(TicketField.values()).map(TicketField::dutch).toList(),
        lines);
  }

  private static Map<TicketField, @Nullable String> cells(TicketBody ticket) {
    Map<TicketField, @Nullable String> cells = new EnumMap<>(TicketField.class);
    cells.put(TicketField.NUMBER, ticket.number());
    cells.put(TicketField.OPENED, ticket.openedAt());
    cells.put(TicketField.PRIORITY, ticket.priority());
    cells.put(TicketField.IMPACT, ticket.impact());
    cells.put(TicketField.SUMMARY, ticket.summary());
    cells.put(TicketField.SERVICE, ticket.service());
    cells.put(TicketField.RESPONDED, ticket.respondedAt());
    cells.put(TicketField.RESTORED, ticket.restoredAt());
    cells.put(TicketField.USERS, ticket.users() == null ? null : ticket.users().toString());
    return cells;
  }

  private static Map<String, String> named(Map<TicketField, @Nullable String> cells) {
    Map<String, String> named = new HashMap<>();
    cells.forEach(
        (field, value) -> {
          if (value != null) {
            named.put(field.dutch(), value);
          }
        });
    return named;
  }
}
