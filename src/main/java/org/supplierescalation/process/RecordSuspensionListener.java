package org.supplierescalation.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.YesNo;
import org.supplierescalation.remedy.PaymentSuspension;
import org.supplierescalation.remedy.ProtestInvoice;
import org.supplierescalation.remedy.Remedy;
import org.supplierescalation.remedy.SuspendedInvoice;
import org.supplierescalation.remedy.SuspensionGuard;
import org.supplierescalation.remedy.WeighSuspension;

/** Form {@code weigh-suspension}. */
@Component("recordSuspension")
class RecordSuspensionListener implements TaskListener {

  /** As many invoices as the form has room for. */
  static final int ROWS = 5;

  private final WeighSuspension weighSuspension;
  private final ProtestInvoice protestInvoice;

  RecordSuspensionListener(WeighSuspension weighSuspension, ProtestInvoice protestInvoice) {
    this.weighSuspension = weighSuspension;
    this.protestInvoice = protestInvoice;
  }

  @Override
  public void notify(DelegateTask task) {
    CaseReference reference = CaseInProcess.of(task);
    FormFields form = FormFields.of(task);
    SuspensionGuard wanted = form.word(Variables.SUSPENSION_GUARD, "Is opschorten verantwoord?");
    String reason = form.optionalText("refuseReason", "Waarom niet?", 2000);
    form.optionalText("suspensionKind", "Welke opschorting?", 40);
    YesNo protest = protest(form, reference);
    SuspensionGuard guard =
        switch (wanted) {
          case ALLOWED ->
              weighSuspension.weigh(
                  suspension(reference, form),
                  "YES".equals(form.optionalText("nothingPerformed", "Niets gepresteerd", 40)));
          case REFUSED -> weighSuspension.refrain(reference, reason, form.by());
        };
    form.forget();
    Variables.SUSPENSION_GUARD.set(task.getExecution(), guard);
    Variables.INVOICE_PROTEST.set(task.getExecution(), protest);
  }

  private YesNo protest(FormFields form, CaseReference reference) {
    boolean disputed =
        "YES"
            .equals(
                form.optionalText(
                    Variables.INVOICE_PROTEST.name(), "Betwist u regels op de factuur?", 40));
    if (disputed) {
      protestInvoice.refuseOutsideBelgium(reference);
    }
    return disputed ? YesNo.YES : YesNo.NO;
  }

  private static PaymentSuspension suspension(CaseReference reference, FormFields form) {
    return new PaymentSuspension(
        reference,
        form.word("suspensionKind", Remedy.class, "Welke opschorting?"),
        invoices(form),
        form.number("months", "Over hoeveel maanden gaan deze facturen?", 1, 12),
        form.number("share", "Welk deel van de dienst is geraakt?", 1, 100),
        form.text("shareMotivation", "Waarom dat deel?", 2000),
        form.text("suspensionGround", "Waarop berust de opschorting?", 2000),
        form.optionalText("fear", "Waaruit blijkt de vrees?", 2000),
        form.text("continuity", "En als de leverancier stopt?", 2000),
        form.by());
  }

  private static List<SuspendedInvoice> invoices(FormFields form) {
    List<SuspendedInvoice> invoices = new ArrayList<>();
    for (int row = 1; row <= ROWS; row++) {
      String number = form.optionalText("invoice" + row, "Factuurnummer " + row, 100);
      if (!number.isEmpty()) {
        invoices.add(
            new SuspendedInvoice(
                number,
                form.amount("invoiceAmount" + row, "Bedrag van factuur " + row),
                form.date("invoiceDueOn" + row, "Vervaldag van factuur " + row),
                form.amount("withheld" + row, "Op te schorten van factuur " + row)));
      }
    }
    return invoices;
  }
}
