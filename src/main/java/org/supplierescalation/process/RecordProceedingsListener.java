package org.supplierescalation.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.YesNo;
import org.supplierescalation.dispute.AwaitProceedings;
import org.supplierescalation.dispute.DisputeNext;
import org.supplierescalation.dispute.FinishProceedings;
import org.supplierescalation.dispute.ProceedingsResult;

/** Form {@code record-proceedings}. */
@Component("recordProceedings")
class RecordProceedingsListener implements TaskListener {

  private final AwaitProceedings awaitProceedings;
  private final FinishProceedings finishProceedings;

  RecordProceedingsListener(
      AwaitProceedings awaitProceedings, FinishProceedings finishProceedings) {
    this.awaitProceedings = awaitProceedings;
    this.finishProceedings = finishProceedings;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    ProceedingsResult result =
        form.word("proceedingsResult", ProceedingsResult.class, "Hoe staat de procedure ervoor?");
    String report = form.text("proceedingsReport", "Wat is er gebeurd?", 2000);
    if (result == ProceedingsResult.PENDING) {
      await(task, form, report);
    } else {
      finish(task, form, result, report);
    }
  }

  private void await(DelegateTask task, FormFields form, String report) {
    LocalDate until = form.optionalDate("lookAgainOn", "Wanneer kijken wij opnieuw?");
    Moments.PROCEEDINGS_DUE_AT.set(
        task.getExecution(),
        awaitProceedings.await(CaseInProcess.of(task), report, until, form.by()));
    form.forget();
    Variables.PROCEEDINGS_OVER.set(task.getExecution(), YesNo.NO);
  }

  private void finish(DelegateTask task, FormFields form, ProceedingsResult result, String report) {
    CaseReference reference = CaseInProcess.of(task);
    DisputeNext next = form.word(Variables.DISPUTE_NEXT, "Hoe verder?");
    finishProceedings.finish(
        reference,
        result,
        amount(form, "awarded", "De leverancier betaalt"),
        amount(form, "owed", "Wij betalen"),
        next,
        report,
        form.by());
    form.forget();
    Variables.PROCEEDINGS_OVER.set(task.getExecution(), YesNo.YES);
    Variables.DISPUTE_NEXT.set(task.getExecution(), next);
  }

  private static @Nullable BigDecimal amount(FormFields form, String key, String label) {
    return form.optionalText(key, label, 40).isEmpty() ? null : form.amount(key, label);
  }
}
