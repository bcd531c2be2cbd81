package org.supplierescalation.sla;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.FileTable;
import org.supplierescalation.contract.FileTable.Line;
import org.supplierescalation.contract.PlannedRow;
import org.supplierescalation.contract.PlannedRow.Action;

/**
 * Says for each row of an export what it would do, and changes nothing. A number may stand in
 * several rows: each adds a stretch of waiting or an update, and must not contradict the first.
 */
public class PlanTickets {

  private static final Instant OLDEST = Instant.parse("2000-01-01T00:00:00Z");

  private final Tickets tickets;
  private final Clock clock;

  public PlanTickets(Tickets tickets, Clock clock) {
    this.tickets = tickets;
    this.clock = clock;
  }

  /** Refuses a file that lacks a column which the mapping needs. */
  public TicketPlan plan(String contract, FileTable file, TicketMapping mapping) {
    refuseWrongColumns(file, mapping);
    Map<String, TicketDraft> drafts = new LinkedHashMap<>();
    List<PlannedRow> rows = new ArrayList<>();
    Map<Integer, String> numbers = new LinkedHashMap<>();
    Set<String> unknownPriorities = new TreeSet<>();
    Set<String> unknownWaiting = new TreeSet<>();
    for (Line line : file.lines()) {
      TicketCells cells = new TicketCells(mapping, line);
      String number = cells.number();
      TicketDraft draft = read(line, number, cells);
      unknownPriorities.addAll(cells.unknownPriorities());
      unknownWaiting.addAll(cells.unknownWaiting());
      if (cells.mistakes().isEmpty()) {
        drafts.merge(number, draft, (first, more) -> first.with(more, cells.mistakes()));
      }
      if (cells.mistakes().isEmpty()) {
        numbers.put(line.number(), number);
      } else {
        rows.add(
            new PlannedRow(
                line.number(), number, draft.summary(), Action.WRONG, List.of(), cells.mistakes()));
      }
    }
    Map<String, Ticket> known =
        tickets.of(contract, Instant.EPOCH, clock.instant().plusSeconds(1)).stream()
            .collect(Collectors.toMap(Ticket::number, Function.identity()));
    Map<String, Action> actions = new LinkedHashMap<>();
    List<Ticket> writes = new ArrayList<>();
    drafts.forEach(
        (number, draft) -> {
          @Nullable Ticket before = known.get(number);
          Ticket ticket = KeepUnsaid.in(draft.ticket(), before, mapping);
          Action action =
              before == null ? Action.NEW : before.equals(ticket) ? Action.SAME : Action.CHANGED;
          actions.put(number, action);
          if (action != Action.SAME) {
            writes.add(ticket);
          }
        });
    numbers.forEach(
        (line, number) ->
            rows.add(
                new PlannedRow(
                    line,
                    number,
                    drafts.get(number).summary(),
                    actions.get(number),
                    List.of(),
                    List.of())));
    return new TicketPlan(file, mapping, rows, writes, unknownPriorities, unknownWaiting);
  }

  private TicketDraft read(Line line, String number, TicketCells cells) {
    @Nullable Instant opened = cells.moment(TicketField.OPENED);
    @Nullable Instant responded = cells.moment(TicketField.RESPONDED);
    @Nullable Instant restored = cells.moment(TicketField.RESTORED);
    refuseBefore(opened, responded, "De eerste reactie", cells);
    refuseBefore(opened, restored, "Het herstel", cells);
    if (opened != null && opened.isAfter(clock.instant())) {
      cells.mistakes().add("De melding ligt in de toekomst. Kijk de dag na.");
    }
    if (opened != null && opened.isBefore(OLDEST)) {
      cells.mistakes().add("De melding is van voor het jaar 2000. Kijk het jaar na.");
    }
    @Nullable Priority claimed = cells.priority(TicketField.PRIORITY);
    @Nullable Instant update = cells.moment(TicketField.UPDATED);
    return new TicketDraft(
        line.number(),
        number,
        cells.text(TicketField.SUMMARY, 500),
        cells.text(TicketField.SERVICE, 200),
        claimed == null ? Priority.P4 : claimed,
        cells.priority(TicketField.IMPACT),
        opened == null ? Instant.EPOCH : opened,
        responded,
        restored,
        cells.users(),
        cells.pause().stream().toList(),
        update == null ? List.of() : List.of(update));
  }

  private static void refuseBefore(
      @Nullable Instant opened, @Nullable Instant later, String what, TicketCells cells) {
    if (opened != null && later != null && later.isBefore(opened)) {
      cells.mistakes().add(what + " ligt voor de melding. Kijk de tijden na.");
    }
  }

  private static void refuseWrongColumns(FileTable file, TicketMapping mapping) {
    for (TicketField field : TicketField.values()) {
      if (field.isNeeded() && mapping.heading(field).isEmpty()) {
        throw new Refused("Kies in welke kolom “%s” staat.".formatted(field.dutch()));
      }
    }
    List<String> missing = mapping.missingFrom(file.columns());
    if (!missing.isEmpty()) {
      throw new Refused(
          "In het bestand ontbreekt kolom “%s”. Kies een andere kolom, of een andere indeling."
              .formatted(String.join("”, “", missing)));
    }
  }
}
