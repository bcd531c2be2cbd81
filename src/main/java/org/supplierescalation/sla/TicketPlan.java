package org.supplierescalation.sla;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.supplierescalation.casefile.Seal;
import org.supplierescalation.contract.FileTable;
import org.supplierescalation.contract.PlannedRow;
import org.supplierescalation.contract.PlannedRow.Action;

/**
 * What a file would do to the tickets of a contract.
 *
 * @param rows one for each row of the file
 * @param tickets those that are new or say something else than before
 * @param unknownPriorities words that somebody must give a meaning first
 * @param unknownWaiting the same of who was waited for
 */
public record TicketPlan(
    FileTable file,
    TicketMapping mapping,
    List<PlannedRow> rows,
    List<Ticket> tickets,
    Set<String> unknownPriorities,
    Set<String> unknownWaiting) {

  public TicketPlan {
    rows = List.copyOf(rows);
    tickets = List.copyOf(tickets);
    unknownPriorities = Set.copyOf(unknownPriorities);
    unknownWaiting = Set.copyOf(unknownWaiting);
  }

  public long count(Action action) {
    return rows.stream().filter(row -> row.action() == action).count();
  }

  /** No bad row, and something to do. */
  public boolean isReady() {
    return count(Action.WRONG) == 0 && !tickets.isEmpty();
  }

  /** The same as long as the file, the reading and what is on file stay as they were. */
  public String seal() {
    StringBuilder all = new StringBuilder(file.sha256()).append(mapping);
    rows.forEach(row -> all.append('\n').append(row));
    tickets.forEach(ticket -> all.append('\n').append(ticket));
    return Seal.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
