package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.DraftPartialDissolution;
import org.supplierescalation.remedy.DropRemedy;
import org.supplierescalation.remedy.Pursuit;
import org.supplierescalation.remedy.Remedy;

/** Form {@code draft-partial-dissolution}. */
@Component("recordPartialDissolution")
class RecordPartialDissolutionListener implements TaskListener {

  private final DraftPartialDissolution draftPartialDissolution;
  private final DropRemedy dropRemedy;

  RecordPartialDissolutionListener(
      DraftPartialDissolution draftPartialDissolution, DropRemedy dropRemedy) {
    this.draftPartialDissolution = draftPartialDissolution;
    this.dropRemedy = dropRemedy;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    Pursuit pursuit = form.word(Variables.PURSUIT, "Gaat u door?");
    CaseReference reference = CaseInProcess.of(task);
    String why = form.optionalText("dropReason", "Waarom ziet u ervan af?", 2000);
    if (pursuit == Pursuit.DROP) {
      dropRemedy.drop(reference, Remedy.PARTIAL_DISSOLUTION, why, form.by());
    } else {
      draftPartialDissolution.draft(
          reference,
          form.text("part", "Welk onderdeel?", 2000),
          form.amount("feeShare", "Welk deel van de maandvergoeding?"),
          form.text("shareMotivation", "Waarom dat deel?", 2000),
          form.date("newFeeFrom", "Vanaf wanneer?"),
          form.by());
    }
    form.forget();
    Variables.PURSUIT.set(task.getExecution(), pursuit);
  }
}
