package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.answer.SupplierAnswers;
import org.supplierescalation.casefile.YesNo;

/** What was judged of an answer goes to the step that waits for it, when there is one. */
@Component("applyAnswer")
class ApplyAnswerDelegate implements JavaDelegate {

  private final SupplierAnswers answers;
  private final AnswerFollowUp followUp;

  ApplyAnswerDelegate(SupplierAnswers answers, AnswerFollowUp followUp) {
    this.answers = answers;
    this.followUp = followUp;
  }

  @Override
  public void execute(DelegateExecution execution) {
    followUp.apply(
        answers.get(MailInProcess.of(execution)),
        Variables.DAY_ACCEPTED.get(execution) == YesNo.YES);
  }
}
