package org.supplierescalation.inbox;

import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.CaseReference;

/** Under which numbers the supplier knows the case, and at which address mail comes in it. */
public class TicketPanel implements CasePanel {

  private final SupplierTickets tickets;

  public TicketPanel(SupplierTickets tickets) {
    this.tickets = tickets;
  }

  @Override
  public Optional<Panel> of(CaseReference reference) {
    List<List<String>> rows =
        tickets.of(reference).stream().map(line -> List.of(line.number(), line.by())).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(
                "meldingsnummers",
                "Meldingsnummers van de leverancier",
                "Mail van de leverancier met een van deze nummers in het onderwerp komt in dit dossier.",
                List.of("Nummer", "Vastgelegd door"),
                rows));
  }
}
