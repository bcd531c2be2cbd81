package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.PaymentSuspension;
import org.supplierescalation.remedy.SuspensionGuard;
import org.supplierescalation.remedy.WeighSuspension;

/** Form {@code weigh-suspension}. */
@Component("recordSuspension")
class RecordSuspensionListener implements TaskListener {

  private final WeighSuspension weighSuspension;

  RecordSuspensionListener(WeighSuspension weighSuspension) {
    this.weighSuspension = weighSuspension;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    SuspensionGuard wanted = form.word(Variables.SUSPENSION_GUARD, "Is opschorten verantwoord?");
    String reason = form.optionalText("refuseReason", "Waarom niet?", 2000);
    SuspensionGuard guard =
        switch (wanted) {
          case ALLOWED -> weighSuspension.weigh(suspension(task, form));
          case REFUSED -> weighSuspension.refrain(CaseInProcess.of(task), reason, form.by());
        };
    form.forget();
    Variables.SUSPENSION_GUARD.set(task.getExecution(), guard);
  }

  private static PaymentSuspension suspension(DelegateTask task, FormFields form) {
    return new PaymentSuspension(
        CaseInProcess.of(task),
        form.text("invoice", "Factuurnummer", 100),
        form.amount("invoiceAmount", "Bedrag van de factuur"),
        form.date("invoiceDueOn", "Vervaldag"),
        form.number("share", "Welk deel van de dienst is geraakt?", 1, 100),
        form.text("shareMotivation", "Waarom dat deel?", 2000),
        form.text("suspensionGround", "Waarop berust de opschorting?", 2000),
        form.amount("withheld", "Op te schorten bedrag"),
        form.text("continuity", "En als de leverancier stopt?", 2000),
        form.by());
  }
}
