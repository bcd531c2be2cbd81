package org.supplierescalation.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supplierescalation.answer.AnswerKind;
import org.supplierescalation.answer.JudgeAnswer;
import org.supplierescalation.answer.SupplierAnswers;
import org.supplierescalation.casefile.YesNo;

/**
 * Form {@code judge-answer}. What was judged goes at once to the step that waits for it: when that
 * step refuses it, nothing is judged.
 */
@Component("recordAnswer")
class RecordAnswerListener implements TaskListener {

  private final JudgeAnswer judgeAnswer;
  private final SituationOfCase situations;
  private final SupplierAnswers answers;
  private final AnswerFollowUp followUp;

  RecordAnswerListener(
      JudgeAnswer judgeAnswer,
      SituationOfCase situations,
      SupplierAnswers answers,
      AnswerFollowUp followUp) {
    this.judgeAnswer = judgeAnswer;
    this.situations = situations;
    this.answers = answers;
    this.followUp = followUp;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    long mail = MailInProcess.of(task);
    form.optionalText("answerText", "Het bericht", 4000); // only shown
    AnswerKind kind = form.word("answerKind", AnswerKind.class, "Wat doet de leverancier?");
    @Nullable LocalDate day = form.optionalDate("answerDay", "Welke dag noemt de leverancier?");
    String quote = form.text("answerQuote", "Welke woorden zeggen dat?", 2000);
    @Nullable YesNo accepted =
        form.optionalWord("dayAccepted", YesNo.class, "Gaat u mee met die dag?");
    YesNo reply = form.word(Variables.REPLY_WANTED, "Concept voor een antwoord klaarzetten?");
    judgeAnswer.judge(mail, kind, day, quote, situations.of(CaseInProcess.of(task)), form.by());
    form.forget();
    Variables.REPLY_WANTED.set(task.getExecution(), reply);
    followUp.apply(answers.get(mail), accepted == YesNo.YES);
  }
}
