package org.supplierescalation.remedy;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** A disputed invoice is protested, under Belgian law, as soon as it is seen. */
public class ProtestInvoice {

  private final ContractOfCase contracts;
  private final InvoiceProtests protests;
  private final ClaimDays days;
  private final Timeline timeline;

  public ProtestInvoice(
      ContractOfCase contracts, InvoiceProtests protests, ClaimDays days, Timeline timeline) {
    this.contracts = contracts;
    this.protests = protests;
    this.days = days;
    this.timeline = timeline;
  }

  /**
   * Whether invoices are protested at all under this case's law; refused where it makes no sense.
   */
  public void refuseOutsideBelgium(CaseReference reference) {
    if (contracts.law(reference) != Law.BE) {
      throw new Refused(
          "Een factuurprotest hoort bij Belgisch recht, en op dit contract is Nederlands recht van toepassing. Kies “Nee”, en betwist de factuurregels in de opschortingsbrief of per e-mail.");
    }
  }

  public void protest(InvoiceProtest protest) {
    CaseReference reference = protest.reference();
    refuseOutsideBelgium(reference);
    if (protest.receivedOn().isAfter(days.today(Law.BE))) {
      throw new Refused("Kies bij “Ontvangen op” een dag die niet in de toekomst ligt.");
    }
    protests.add(protest);
    timeline.add(
        reference,
        protest.draftedBy(),
        EntryKind.REMEDY,
        "Factuur betwist: " + protest.invoice(),
        Particulars.of(
            "Ontvangen", DutchDates.inWords(protest.receivedOn()),
            "Betwiste regels", protest.lines(),
            "Reden", protest.reason(),
            "Gevraagde creditnota", Euro.text(protest.creditNote())));
  }
}
