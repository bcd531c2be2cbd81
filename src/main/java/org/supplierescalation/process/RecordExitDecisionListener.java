package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.DecideExit;
import org.supplierescalation.remedy.ExitDecision;
import org.supplierescalation.remedy.ExitReminder;

/** Form {@code approve-exit-plan}. */
@Component("recordExitDecision")
class RecordExitDecisionListener implements TaskListener {

  private final DecideExit decideExit;
  private final ExitReminder exitReminder;

  RecordExitDecisionListener(DecideExit decideExit, ExitReminder exitReminder) {
    this.decideExit = decideExit;
    this.exitReminder = exitReminder;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    CaseReference reference = CaseInProcess.of(task);
    ExitDecision decision = form.word(Variables.EXIT_DECISION, "Gaat u akkoord?");
    decideExit.decide(reference, decision, form.optionalText("remark", "Reden", 2000), form.by());
    form.forget();
    Variables.EXIT_DECISION.set(task.getExecution(), decision);
    Moments.EXIT_REMINDER_AT.set(task.getExecution(), exitReminder.next(reference));
  }
}
