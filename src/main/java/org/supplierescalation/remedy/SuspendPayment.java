package org.supplierescalation.remedy;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.term.DutchDates;

/** Finance holds back the announced part and pays the rest. */
public class SuspendPayment {

  private final PaymentSuspensions suspensions;
  private final Timeline timeline;

  public SuspendPayment(PaymentSuspensions suspensions, Timeline timeline) {
    this.suspensions = suspensions;
    this.timeline = timeline;
  }

  public void suspend(CaseReference reference, LocalDate on, String remark, String by) {
    PaymentSuspension announced =
        suspensions
            .latest(reference)
            .orElseThrow(() -> new IllegalStateException(reference + " suspends nothing"));
    suspensions.carriedOut(reference, on);
    timeline.add(
        reference,
        by,
        EntryKind.REMEDY,
        "Betaling opgeschort op %s: %s van factuur %s"
            .formatted(
                DutchDates.inWords(on), Euro.text(announced.withheld()), announced.numbers()),
        Particulars.of(
            "Per factuur",
            announced.invoices().stream()
                .map(SuspendPayment::line)
                .collect(Collectors.joining("; ")),
            "Betaald",
            Euro.text(announced.paid()),
            "Toelichting",
            remark));
  }

  private static String line(SuspendedInvoice invoice) {
    return "%s: %s opgeschort, %s betaald"
        .formatted(invoice.number(), Euro.text(invoice.withheld()), Euro.text(invoice.paid()));
  }
}
