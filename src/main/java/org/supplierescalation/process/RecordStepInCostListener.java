package org.supplierescalation.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.DamageCategory;
import org.supplierescalation.remedy.RecordStepInCost;
import org.supplierescalation.remedy.StepInInvoice;
import org.supplierescalation.remedy.StepInWork;

/** Form {@code record-step-in-cost}. */
@Component("recordStepInCost")
class RecordStepInCostListener implements TaskListener {

  private final RecordStepInCost recordStepInCost;

  RecordStepInCostListener(RecordStepInCost recordStepInCost) {
    this.recordStepInCost = recordStepInCost;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    StepInWork work = form.word(Variables.STEP_IN_WORK, "Wat wilt u doen?");
    if (work == StepInWork.INVOICE) {
      StepInInvoice invoice =
          new StepInInvoice(
              CaseInProcess.of(task),
              form.text("invoiceParty", "Partij", 200),
              form.text("invoiceNumber", "Factuurnummer", 100),
              form.date("invoicedOn", "Datum van de factuur"),
              form.amount("invoiceAmount", "Bedrag"),
              form.text("invoicePurpose", "Waarvoor?", 1000),
              form.by());
      recordStepInCost.add(
          invoice,
          form.word("costCategory", DamageCategory.class, "Soort kosten"),
          form.text("causalLink", "Verband met de tekortkoming", 1000),
          form.yes("samePenalty", "Gaat een boete over dezelfde tekortkoming?"));
    }
    for (String key :
        List.of(
            "invoiceParty",
            "invoiceNumber",
            "invoicedOn",
            "invoiceAmount",
            "invoicePurpose",
            "costCategory",
            "causalLink",
            "samePenalty")) {
      form.optionalText(key, key, 4000);
    }
    form.forget();
    Variables.STEP_IN_WORK.set(task.getExecution(), work);
  }
}
