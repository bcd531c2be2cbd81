package org.supplierescalation.sla;

import java.time.Clock;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.FileTable;
import org.supplierescalation.contract.PlannedRow.Action;

/**
 * Does what the preview of an export said: all of it or, in one transaction of whoever calls,
 * nothing.
 */
public class ImportTickets {

  private final PlanTickets planTickets;
  private final Tickets tickets;
  private final Clock clock;

  public ImportTickets(PlanTickets planTickets, Tickets tickets, Clock clock) {
    this.planTickets = planTickets;
    this.tickets = tickets;
    this.clock = clock;
  }

  /**
   * @param seal of the plan that was shown; refuses when something changed since
   */
  public TicketSource apply(
      String contract,
      FileTable file,
      byte[] original,
      TicketMapping mapping,
      String seal,
      String by) {
    TicketPlan plan = planTickets.plan(contract, file, mapping);
    if (!plan.seal().equals(seal)) {
      throw new Refused(
          "Er is niets geïmporteerd: er is iets gewijzigd nadat u het voorbeeld zag. Bekijk het voorbeeld opnieuw.");
    }
    if (!plan.isReady()) {
      throw new Refused("Er is niets geïmporteerd: verbeter eerst de foute regels.");
    }
    TicketSource source =
        new TicketSource(
            0,
            contract,
            file.name(),
            file.sha256(),
            mapping.name(),
            (int) plan.count(Action.NEW),
            (int) plan.count(Action.CHANGED),
            (int) plan.count(Action.SAME),
            by,
            clock.instant());
    long id = tickets.addSource(source, original);
    tickets.put(contract, id, plan.tickets());
    return source;
  }
}
