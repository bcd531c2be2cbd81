package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;

/**
 * What we dispute of an invoice under Belgian law: between undertakings an invoice that nobody
 * protests counts as accepted (BE art. 8.11 BW).
 *
 * @param invoicedOn date of the invoice
 * @param lines which lines
 * @param reason why these are wrong
 * @param creditNote euro that we ask back
 */
public record InvoiceProtest(
    CaseReference reference,
    String invoice,
    LocalDate invoicedOn,
    LocalDate receivedOn,
    String lines,
    String reason,
    BigDecimal creditNote,
    String draftedBy) {

  public InvoiceProtest {
    if (creditNote.signum() == 0) {
      throw new Refused("Vul bij “Gevraagde creditnota” een bedrag in dat hoger is dan nul.");
    }
    if (receivedOn.isBefore(invoicedOn)) {
      throw new Refused("Kies bij “Ontvangen op” een dag die niet vóór de factuurdatum ligt.");
    }
  }
}
