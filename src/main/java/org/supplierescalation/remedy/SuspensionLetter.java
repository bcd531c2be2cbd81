package org.supplierescalation.remedy;

import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.LetterAmounts;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterFactsOf;
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
