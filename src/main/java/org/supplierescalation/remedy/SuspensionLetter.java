package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.LetterAmounts;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterItem;
import org.supplierescalation.letter.LetterKind;

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
  public List<LetterItem> items() {
    return List.of(
        LetterItem.blocking("Factuur", "invoices", "Vul het factuurnummer in."),
        LetterItem.blocking("Opgeschort bedrag", "withheld", "Weeg de opschorting opnieuw af."),
        LetterItem.warning(
            "Bedrag dat wel wordt betaald", "paid", "Weeg de opschorting opnieuw af."),
        LetterItem.blocking(
            "Geraakt deel in procenten", "share", "Weeg de opschorting opnieuw af."),
        LetterItem.blocking(
            "Motivering van het deel", "motivation", "Leg uit waarom dit deel is geraakt."),
        LetterItem.blocking(
            "Grond: brief en tekortkoming",
            "suspensionGround",
            "Noem de brief waarop de opschorting berust."));
  }

  @Override
  public Optional<BigDecimal> claimed(CaseReference reference) {
    return suspensions.latest(reference).map(PaymentSuspension::withheld);
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
        Map.entry("withheld", LetterAmounts.euro(suspension.withheld())),
        Map.entry("paysNothing", suspension.paysNothing()),
        Map.entry("paid", LetterAmounts.euro(suspension.paid())));
  }

  static Map<String, Object> row(SuspendedInvoice invoice) {
    return Map.of(
        "invoice", invoice.number(),
        "invoiceAmount", LetterAmounts.euro(invoice.amount()),
        "dueOn", LetterDates.inWords(invoice.dueOn()),
        "withheld", LetterAmounts.euro(invoice.withheld()),
        "paid", LetterAmounts.euro(invoice.paid()));
  }
}
