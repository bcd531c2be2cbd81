package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.DropStepIn;
import org.supplierescalation.remedy.PlanStepIn;
import org.supplierescalation.remedy.StepInDecision;

/** Form {@code plan-step-in}. */
@Component("recordStepInPlan")
class RecordStepInPlanListener implements TaskListener {

  private final PlanStepIn planStepIn;
  private final DropStepIn dropStepIn;

  RecordStepInPlanListener(PlanStepIn planStepIn, DropStepIn dropStepIn) {
    this.planStepIn = planStepIn;
    this.dropStepIn = dropStepIn;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    CaseReference reference = CaseInProcess.of(task);
    StepInDecision decision = form.word(Variables.STEP_IN_PLAN, "Leggen wij dit voor?");
    String reason = form.optionalText("stepInReason", "Waarom niet?", 2000);
    switch (decision) {
      case SUBMIT -> planStepIn.plan(StepInFields.plan(form, reference));
      case WITHDRAW -> dropStepIn.drop(reference, reason, form.by());
    }
    StepInFields.forget(form);
    form.forget();
    Variables.STEP_IN_PLAN.set(task.getExecution(), decision);
  }
}
