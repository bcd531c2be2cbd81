package org.supplierescalation.process;

import java.util.EnumMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.CarryOutExit;
import org.supplierescalation.remedy.ExitPart;
import org.supplierescalation.remedy.ExitProgress;
import org.supplierescalation.remedy.ExitReminder;
import org.supplierescalation.remedy.ExitState;

/** Form {@code carry-out-exit}. */
@Component("recordExitCarriedOut")
class RecordExitCarriedOutListener implements TaskListener {

  private final CarryOutExit carryOutExit;
  private final ExitReminder exitReminder;

  RecordExitCarriedOutListener(CarryOutExit carryOutExit, ExitReminder exitReminder) {
    this.carryOutExit = carryOutExit;
    this.exitReminder = exitReminder;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    CaseReference reference = CaseInProcess.of(task);
    ExitProgress progress = form.word(Variables.EXIT_PROGRESS, "Is de exit klaar?");
    carryOutExit.record(
        reference,
        progress,
        states(form),
        form.text("exitReport", "Hoe verloopt de exit?", 2000),
        form.by());
    form.forget();
    Variables.EXIT_PROGRESS.set(task.getExecution(), progress);
    Moments.EXIT_REMINDER_AT.set(task.getExecution(), exitReminder.next(reference));
  }

  private static Map<ExitPart, ExitState> states(FormFields form) {
    Map<ExitPart, ExitState> states = new EnumMap<>(ExitPart.class);
    for (ExitPart part : ExitPart.values()) {
      String key = ExitItemFields.state(part);
      if (!form.optionalText(key, "Stand: " + part.dutch(), 20).isEmpty()) {
        states.put(part, form.word(key, ExitState.class, "Stand: " + part.dutch()));
      }
    }
    return states;
  }
}
