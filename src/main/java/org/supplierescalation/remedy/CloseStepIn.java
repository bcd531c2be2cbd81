package org.supplierescalation.remedy;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Euro;

/** The work of somebody else is over; what it cost stands in the damages ledger. */
public class CloseStepIn {

  private final StepInInvoices invoices;
  private final Timeline timeline;

  public CloseStepIn(StepInInvoices invoices, Timeline timeline) {
    this.invoices = invoices;
    this.timeline = timeline;
  }

  public void close(CaseReference reference, String result, String by) {
    if (result.isBlank()) {
      throw new Refused("Vul bij “Wat is het resultaat?” in wat er nu werkt en hoe dat is getest.");
    }
    timeline.add(
        reference,
        by,
        EntryKind.REMEDY,
        "Inschakeling van een derde afgerond: " + Euro.text(invoices.total(reference)),
        Particulars.of(
            "Facturen", Integer.toString(invoices.of(reference).size()), "Resultaat", result));
  }
}
