package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.answer.SendAnswer;

/** Form {@code review-answer-reply}. */
@Component("recordAnswerReply")
class RecordAnswerReplyListener implements TaskListener {

  private final SendAnswer sendAnswer;

  RecordAnswerReplyListener(SendAnswer sendAnswer) {
    this.sendAnswer = sendAnswer;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    long mail = MailInProcess.of(task);
    boolean send = form.yes("sendReply", "Dit antwoord nu versturen?");
    String reason = form.optionalText("noReplyReason", "Waarom antwoordt u niet?", 1000);
    if (send) {
      sendAnswer.send(
          mail,
          form.text("mailSubject", "Onderwerp", 200),
          form.text("mailBody", "Tekst", 3800),
          form.by());
    } else {
      form.optionalText("mailSubject", "Onderwerp", 200);
      form.optionalText("mailBody", "Tekst", 3800);
      sendAnswer.leave(mail, reason, form.by());
    }
    form.forget();
  }
}
