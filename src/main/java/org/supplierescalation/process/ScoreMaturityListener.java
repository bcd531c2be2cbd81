package org.supplierescalation.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.evaluation.MaturityLevel;
import org.supplierescalation.evaluation.MaturityQuestion;
import org.supplierescalation.evaluation.MaturityScore;
import org.supplierescalation.evaluation.ScoreMaturity;

/** Form {@code score-maturity}. */
@Component("scoreMaturity")
class ScoreMaturityListener implements TaskListener {

  private final ScoreMaturity scoreMaturity;

  ScoreMaturityListener(ScoreMaturity scoreMaturity) {
    this.scoreMaturity = scoreMaturity;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    List<MaturityScore> scores = new ArrayList<>();
    for (MaturityQuestion question : MaturityQuestion.values()) {
      scores.add(
          new MaturityScore(
              question,
              form.word(
                  EvaluationTaskCreated.field("level", question),
                  MaturityLevel.class,
                  question.dutch()),
              form.text(
                  EvaluationTaskCreated.field("ground", question),
                  "Waaruit blijkt dat? " + question.dutch(),
                  1000)));
    }
    scoreMaturity.score(EvaluationInProcess.of(task), scores);
    form.forget();
  }
}
