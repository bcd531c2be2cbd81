package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.PrepareTermination;
import org.supplierescalation.remedy.Termination;

/** Form {@code prepare-termination}. */
@Component("recordTermination")
class RecordTerminationListener implements TaskListener {

  private static final String DAYS = "Opzegtermijn als het contract zwijgt";

  private final PrepareTermination prepareTermination;

  RecordTerminationListener(PrepareTermination prepareTermination) {
    this.prepareTermination = prepareTermination;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    prepareTermination.prepare(
        new Termination(
            CaseInProcess.of(task),
            form.date("receivedBy", "Wanneer heeft de leverancier de brief uiterlijk?"),
            form.optionalText("ownNoticeDays", DAYS, 10).isEmpty()
                ? null
                : Integer.valueOf(form.number("ownNoticeDays", DAYS, 1, 1095)),
            form.optionalText("terminationReason", "Reden", 2000),
            form.yes("registered", "Gaat de brief ook aangetekend?"),
            form.by()));
    form.forget();
  }
}
