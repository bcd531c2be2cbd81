package org.supplierescalation.remedy;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Euro;

/**
 * Puts an invoice for the supplier's work in the cost record, and its amount in the damages ledger:
 * never more than an invoice shows.
 */
public class RecordStepInCost {

  private final StepIns stepIns;
  private final StepInInvoices invoices;
  private final AddDamage addDamage;

  public RecordStepInCost(StepIns stepIns, StepInInvoices invoices, AddDamage addDamage) {
    this.stepIns = stepIns;
    this.invoices = invoices;
    this.addDamage = addDamage;
  }

  public void add(
      StepInInvoice invoice, DamageCategory category, String causalLink, boolean samePenalty) {
    CaseReference reference = invoice.reference();
    if (!stepIns.planned(reference).approved()) {
      throw new Refused("De directie heeft de inschakeling nog niet goedgekeurd.");
    }
    if (category != DamageCategory.REPAIR && category != DamageCategory.REPLACEMENT) {
      throw new Refused("Kies bij “Soort kosten” herstelkosten of vervangende inkoop.");
    }
    if (invoices.of(reference).stream()
        .anyMatch(
            earlier ->
                earlier.number().equalsIgnoreCase(invoice.number())
                    && earlier.party().equalsIgnoreCase(invoice.party()))) {
      throw new Refused(
          "Factuur %s van %s staat er al. Elke factuur telt één keer."
              .formatted(invoice.number(), invoice.party()));
    }
    addDamage.add(
        reference,
        new NewDamage(
            category,
            invoice.purpose(),
            invoice.amount(),
            invoice.invoicedOn(),
            "Factuur %s van %s, %s"
                .formatted(invoice.number(), invoice.party(), Euro.text(invoice.amount())),
            causalLink,
            samePenalty,
            invoice.number()),
        invoice.by());
    invoices.add(invoice);
  }

  /** A warning when the invoices go beyond the quote, or empty. */
  public String overrun(CaseReference reference) {
    StepIn plan = stepIns.planned(reference);
    return invoices.total(reference).compareTo(plan.chosen().amount()) > 0
        ? "Let op: de facturen (%s) komen boven de offerte uit (%s). De leverancier kan dat betwisten."
            .formatted(Euro.text(invoices.total(reference)), Euro.text(plan.chosen().amount()))
        : "";
  }
}
