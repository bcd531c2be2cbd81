package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.Cooperation;
import org.supplierescalation.notice.DefaultFinding;
import org.supplierescalation.remedy.EstablishDefault;
import org.supplierescalation.remedy.FoundDefault;

/** Form {@code establish-default}. */
@Component("recordDefaultFinding")
class RecordDefaultFindingListener implements TaskListener {

  private final EstablishDefault establishDefault;

  RecordDefaultFindingListener(EstablishDefault establishDefault) {
    this.establishDefault = establishDefault;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    DefaultFinding finding = form.word(Variables.DEFAULT_FINDING, "Is er verzuim?");
    if (finding == DefaultFinding.OWN_FAILURE) {
      establishDefault.ourselvesFirst(
          CaseInProcess.of(task),
          form.text("ownFailure", "Wat moeten wij zelf nog doen?", 2000),
          form.by());
    } else {
      establishDefault.establish(found(task, form, finding == DefaultFinding.IN_DEFAULT));
    }
    form.forget();
    Variables.DEFAULT_FINDING.set(task.getExecution(), finding);
  }

  private static FoundDefault found(DelegateTask task, FormFields form, boolean inDefault) {
    Cooperation ours = form.word(Variables.COOPERATION, "Hebben wij ons eigen deel gedaan?");
    return new FoundDefault(
        CaseInProcess.of(task),
        inDefault,
        form.date("defaultSince", "Sinds wanneer?"),
        form.text("defaultGround", "Waarop berust het verzuim?", 2000),
        form.text("stateAtEnd", "Wat werkte er op de laatste dag, en wat niet?", 2000),
        form.text("measurement", "Welke test of meting laat dat zien?", 2000),
        form.optionalText("damage", "Schade tot nu toe", 2000),
        ours == Cooperation.IN_ORDER,
        form.by());
  }
}
