package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.letter.Review;
import org.supplierescalation.remedy.AdviseOnRemedy;

/** Form {@code advise-remedy}. */
@Component("recordRemedyAdvice")
class RecordRemedyAdviceListener implements TaskListener {

  private final AdviseOnRemedy adviseOnRemedy;

  RecordRemedyAdviceListener(AdviseOnRemedy adviseOnRemedy) {
    this.adviseOnRemedy = adviseOnRemedy;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    Review review = form.word(Variables.LEGAL_REVIEW, "Kan dit juridisch?");
    adviseOnRemedy.advise(
        CaseInProcess.of(task),
        RemedyOfTask.of(task),
        review,
        form.text("finding", "Uw oordeel", 2000),
        form.by());
    form.forget();
    Variables.LEGAL_REVIEW.set(task.getExecution(), review);
  }
}
