package org.supplierescalation.remedy;

import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.term.DutchDates;

/** What the announcement of a payment suspension says. */
public class SuspensionLetter implements LetterFactsOf {

  private final PaymentSuspensions suspensions;

  public SuspensionLetter(PaymentSuspensions suspensions) {
    this.suspensions = suspensions;
  }

  @Override
  public LetterKind kind() {
    return LetterKind.PAYMENT_SUSPENSION;
  }

  @Override
  public Map<String, Object> facts(CaseReference reference) {
    PaymentSuspension suspension =
        suspensions
            .latest(reference)
            .orElseThrow(
                () -> new Refused("Weeg eerst de opschorting af, en stel daarna de brief op."));
    return Map.ofEntries(
        Map.entry("invoices", suspension.invoices().stream().map(SuspensionLetter::row).toList()),
        Map.entry("invoiceNumbers", suspension.numbers()),
        Map.entry("several", suspension.invoices().size() > 1),
        Map.entry("whole", suspension.kind() == Remedy.FULL_SUSPENSION),
        Map.entry("precaution", suspension.kind() == Remedy.PRECAUTIONARY_SUSPENSION),
        Map.entry("fear", suspension.fear()),
        Map.entry("share", Integer.toString(suspension.share())),
        Map.entry("motivation", suspension.motivation()),
        Map.entry("suspensionGround", suspension.ground()),
        Map.entry("withheld", Euro.text(suspension.withheld())),
        Map.entry("paysNothing", suspension.paysNothing()),
        Map.entry("paid", Euro.text(suspension.paid())));
  }

  static Map<String, Object> row(SuspendedInvoice invoice) {
    return Map.of(
        "invoice", invoice.number(),
        "invoiceAmount", Euro.text(invoice.amount()),
        "dueOn", DutchDates.inWords(invoice.dueOn()),
        "withheld", Euro.text(invoice.withheld()),
        "paid", Euro.text(invoice.paid()));
  }
}
