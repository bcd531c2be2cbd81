package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.letter.Review;
import org.supplierescalation.remedy.AdviseOnTermination;

/** Form {@code advise-termination}. */
@Component("recordTerminationAdvice")
class RecordTerminationAdviceListener implements TaskListener {

  private final AdviseOnTermination adviseOnTermination;

  RecordTerminationAdviceListener(AdviseOnTermination adviseOnTermination) {
    this.adviseOnTermination = adviseOnTermination;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    Review review = form.word(Variables.LEGAL_REVIEW, "Kan dit juridisch?");
    adviseOnTermination.advise(
        CaseInProcess.of(task),
        review,
        form.optionalText("legalGround", "Wettelijke grond", 300),
        form.text("finding", "Uw oordeel", 2000),
        form.by());
    form.forget();
    Variables.LEGAL_REVIEW.set(task.getExecution(), review);
  }
}
