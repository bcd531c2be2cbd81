package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationProcess;
import org.supplierescalation.dispute.AnswerWarning;
import org.supplierescalation.dispute.RightAnswer;

/** Form {@code guard-right}. */
@Component("recordRightAnswer")
class RecordRightAnswerListener implements TaskListener {

  private final AnswerWarning answerWarning;
  private final EscalationProcess process;

  RecordRightAnswerListener(AnswerWarning answerWarning, EscalationProcess process) {
    this.answerWarning = answerWarning;
    this.process = process;
  }

  @Override
  public void notify(DelegateTask task) {
    CaseReference reference = CaseInProcess.of(task);
    FormFields form = FormFields.of(task);
    answerWarning.answer(
        reference,
        ((Number) task.getVariableLocal("rightWarning")).longValue(),
        form.word("rightAnswer", RightAnswer.class, "Wat is er gedaan?"),
        form.optionalDate("askAgainOn", "Wanneer opnieuw?"),
        form.text("rightReason", "Toelichting", 2000),
        form.by());
    form.forget();
    process.rightsChanged(reference);
  }
}
