package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.CheckCooperation;
import org.supplierescalation.contract.Cooperation;
import org.supplierescalation.contract.CooperationCheck;

/** Form {@code check-cooperation}. */
@Component("recordCooperation")
class RecordCooperationListener implements TaskListener {

  private final CheckCooperation checkCooperation;

  RecordCooperationListener(CheckCooperation checkCooperation) {
    this.checkCooperation = checkCooperation;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    CooperationCheck check =
        new CooperationCheck(
            form.yes("gaveAccess", "Kon de leverancier overal bij wat nodig was?"),
            form.yes("gaveData", "Had de leverancier de gegevens die nodig waren?"),
            form.yes("gaveDecisions", "Hebben wij op tijd beslist?"),
            form.yes("paidInvoices", "Zijn alle onbetwiste facturen betaald?"),
            form.optionalText("cooperationExplanation", "Toelichting", 2000));
    Cooperation finding = checkCooperation.check(CaseInProcess.of(task), check, form.by());
    form.forget();
    Variables.COOPERATION.set(task.getExecution(), finding);
  }
}
