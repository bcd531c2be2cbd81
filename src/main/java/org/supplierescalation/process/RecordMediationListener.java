package org.supplierescalation.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispute.FinishMediation;
import org.supplierescalation.dispute.MediationResult;

/** Form {@code hold-mediation}. */
@Component("recordMediation")
class RecordMediationListener implements TaskListener {

  private final FinishMediation finishMediation;

  RecordMediationListener(FinishMediation finishMediation) {
    this.finishMediation = finishMediation;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    CaseReference reference = CaseInProcess.of(task);
    MediationResult result = form.word(Variables.MEDIATION_RESULT, "Is er een schikking?");
    String promises = form.optionalText("promises", "Wat is er afgesproken?", 2000);
    LocalDate dueOn = form.optionalDate("settlementDueOn", "Uiterlijk op");
    String report = form.optionalText("mediationReport", "Verslag", 2000);
    switch (result) {
      case SETTLED ->
          Variables.SETTLEMENT_DUE_AT.set(
              task.getExecution(), finishMediation.settle(reference, promises, dueOn, form.by()));
      case NOT_SETTLED -> finishMediation.fail(reference, report, form.by());
    }
    form.forget();
    Variables.MEDIATION_RESULT.set(task.getExecution(), result);
  }
}
