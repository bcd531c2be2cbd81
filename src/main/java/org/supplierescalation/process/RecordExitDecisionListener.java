package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.DecideExit;
import org.supplierescalation.remedy.ExitDecision;

/** Form {@code approve-exit-plan}. */
@Component("recordExitDecision")
class RecordExitDecisionListener implements TaskListener {

  private final DecideExit decideExit;

  RecordExitDecisionListener(DecideExit decideExit) {
    this.decideExit = decideExit;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    ExitDecision decision = form.word(Variables.EXIT_DECISION, "Gaat u akkoord?");
    decideExit.decide(
        CaseInProcess.of(task),
        decision,
        form.optionalText("legalAdvice", "Advies van de jurist of advocaat", 2000),
        form.optionalText("remark", "Reden", 2000),
        form.by());
    form.forget();
    Variables.EXIT_DECISION.set(task.getExecution(), decision);
  }
}
