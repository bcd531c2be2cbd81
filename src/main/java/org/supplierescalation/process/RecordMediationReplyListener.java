package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispute.AnswerMediation;
import org.supplierescalation.dispute.MediationReply;

/** Form {@code await-mediation-reply}. */
@Component("recordMediationReply")
class RecordMediationReplyListener implements TaskListener {

  private final AnswerMediation answerMediation;

  RecordMediationReplyListener(AnswerMediation answerMediation) {
    this.answerMediation = answerMediation;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    MediationReply reply = form.word(Variables.MEDIATION_REPLY, "Doet de leverancier mee?");
    answerMediation.answer(
        CaseInProcess.of(task),
        reply,
        form.text("replyText", "Wat antwoordde de leverancier?", 2000),
        form.by());
    form.forget();
    Variables.MEDIATION_REPLY.set(task.getExecution(), reply);
  }
}
