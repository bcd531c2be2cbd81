package org.supplierescalation.remedy;

import java.util.List;
import java.util.Map;
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
        LetterItem.blocking("Factuur", "invoice", "Vul het factuurnummer in."),
        LetterItem.blocking("Vervaldag", "dueOn", "Vul de vervaldag in."),
        LetterItem.blocking("Opgeschort bedrag", "withheld", "Weeg de opschorting opnieuw af."),
        LetterItem.blocking(
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
  public Map<String, Object> facts(CaseReference reference) {
    PaymentSuspension suspension =
        suspensions
            .latest(reference)
            .orElseThrow(
                () -> new Refused("Weeg eerst de opschorting af, en stel daarna de brief op."));
    return Map.of(
        "invoice", suspension.invoice(),
        "invoiceAmount", LetterAmounts.euro(suspension.invoiceAmount()),
        "dueOn", LetterDates.inWords(suspension.dueOn()),
        "share", Integer.toString(suspension.share()),
        "motivation", suspension.motivation(),
        "suspensionGround", suspension.ground(),
        "withheld", LetterAmounts.euro(suspension.withheld()),
        "paid", LetterAmounts.euro(suspension.paid()));
  }
}
