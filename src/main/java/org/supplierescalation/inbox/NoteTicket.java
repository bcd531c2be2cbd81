package org.supplierescalation.inbox;

import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;

/** Notes under which number the supplier knows the case, so that its mail finds its way. */
public class NoteTicket {

  private final CaseFiles cases;
  private final SupplierTickets tickets;
  private final Timeline timeline;

  public NoteTicket(CaseFiles cases, SupplierTickets tickets, Timeline timeline) {
    this.cases = cases;
    this.tickets = tickets;
    this.timeline = timeline;
  }

  public void note(CaseReference reference, String number, String by) {
    cases.get(reference);
    SupplierTicket ticket = new SupplierTicket(number);
    boolean known =
        tickets.of(reference).stream()
            .anyMatch(
                line -> new SupplierTicket(line.number()).compared().equals(ticket.compared()));
    if (!known) {
      tickets.add(reference, ticket, by);
      timeline.add(
          reference,
          by,
          EntryKind.NOTE,
          "Meldingsnummer van de leverancier: " + ticket.number(),
          "Mail van de leverancier met dit nummer in het onderwerp komt in dit dossier.");
    }
  }
}
