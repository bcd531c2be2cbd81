package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.answer.AnswerKind;
import org.supplierescalation.answer.JudgeAnswer;
import org.supplierescalation.casefile.YesNo;

/** Form {@code judge-answer}. */
@Component("recordAnswer")
class RecordAnswerListener implements TaskListener {

  private final JudgeAnswer judgeAnswer;
  private final SituationOfCase situations;

  RecordAnswerListener(JudgeAnswer judgeAnswer, SituationOfCase situations) {
    this.judgeAnswer = judgeAnswer;
    this.situations = situations;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    form.optionalText("answerText", "Het bericht", 4000); // only shown
    judgeAnswer.judge(
        MailInProcess.of(task),
        form.word("answerKind", AnswerKind.class, "Wat doet de leverancier?"),
        form.optionalDate("answerDay", "Welke dag noemt de leverancier?"),
        form.text("answerQuote", "Welke woorden zeggen dat?", 2000),
        situations.of(CaseInProcess.of(task)),
        form.by());
    YesNo accepted = form.optionalWord("dayAccepted", YesNo.class, "Gaat u mee met die dag?");
    YesNo reply = form.word(Variables.REPLY_WANTED, "Concept voor een antwoord klaarzetten?");
    form.forget();
    Variables.DAY_ACCEPTED.set(task.getExecution(), accepted == null ? YesNo.NO : accepted);
    Variables.REPLY_WANTED.set(task.getExecution(), reply);
  }
}
