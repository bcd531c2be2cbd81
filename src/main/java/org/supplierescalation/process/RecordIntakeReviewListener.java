package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.DecidePriority;
import org.supplierescalation.casefile.EscalationProcess;
import org.supplierescalation.casefile.IntakeOutcome;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.contract.ReviewReport;

/** Form {@code review-report}. */
@Component("recordIntakeReview")
class RecordIntakeReviewListener implements TaskListener {

  private final ReviewReport reviewReport;
  private final DecidePriority decidePriority;

  private final EscalationProcess process;

  RecordIntakeReviewListener(
      ReviewReport reviewReport, DecidePriority decidePriority, EscalationProcess process) {
    this.process = process;
    this.reviewReport = reviewReport;
    this.decidePriority = decidePriority;
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
    if (outcome == IntakeOutcome.ACCEPTED) {
      decidePriority.decide(
          CaseInProcess.of(task),
          otherPriority(form),
          form.optionalText("priorityReason", "Waarom een andere prioriteit?", 2000),
          form.by());
    }
    form.forget();
    Variables.INTAKE_OUTCOME.set(task.getExecution(), outcome);
    process.rightsChanged(CaseInProcess.of(task));
  }

  private static @Nullable Priority otherPriority(FormFields form) {
    String label = "Een andere prioriteit?";
    return form.optionalText("otherPriority", label, 40).isEmpty()
        ? null
        : form.word("otherPriority", Priority.class, label);
  }
}
