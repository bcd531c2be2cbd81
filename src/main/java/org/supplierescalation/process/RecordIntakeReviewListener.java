package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.IntakeOutcome;
import org.supplierescalation.contract.ReviewReport;

/** Form {@code review-report}. */
@Component("recordIntakeReview")
class RecordIntakeReviewListener implements TaskListener {

  private final ReviewReport reviewReport;

  RecordIntakeReviewListener(ReviewReport reviewReport) {
    this.reviewReport = reviewReport;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    IntakeOutcome outcome = form.word(Variables.INTAKE_OUTCOME, "Nemen wij de melding aan?");
    reviewReport.review(
        CaseInProcess.of(task),
        outcome,
        form.optionalText("contractNumber", "Om welk contract gaat het?", 40),
        form.optionalText("remark", "Toelichting", 2000),
        form.by());
    form.forget();
    Variables.INTAKE_OUTCOME.set(task.getExecution(), outcome);
  }
}
