package org.supplierescalation.remedy;

import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.DutchDates;

/** The cost record of stepping in, on the page of a case. */
public class StepInPanel implements CasePanel {

  private final StepIns stepIns;
  private final StepInInvoices invoices;

  public StepInPanel(StepIns stepIns, StepInInvoices invoices) {
    this.stepIns = stepIns;
    this.invoices = invoices;
  }

  @Override
  public Optional<Panel> of(CaseReference reference) {
    return stepIns
        .latest(reference)
        .map(
            plan ->
                new Panel(
                    "derde",
                    "Werk door een derde",
                    "%s. %s voor %s vanaf %s; %s. Facturen samen: %s."
                        .formatted(
                            plan.route().dutch(),
                            plan.chosen().party(),
                            Euro.text(plan.chosen().amount()),
                            DutchDates.inWords(plan.startsOn()),
                            plan.approved() ? "goedgekeurd" : "nog niet goedgekeurd",
                            Euro.text(invoices.total(reference))),
                    List.of("Factuur", "Partij", "Dag", "Bedrag", "Waarvoor"),
                    invoices.of(reference).stream().map(StepInPanel::row).toList()));
  }

  private static List<String> row(StepInInvoice invoice) {
    return List.of(
        invoice.number(),
        invoice.party(),
        DutchDates.inDigits(invoice.invoicedOn()),
        Euro.text(invoice.amount()),
        invoice.purpose());
  }
}
