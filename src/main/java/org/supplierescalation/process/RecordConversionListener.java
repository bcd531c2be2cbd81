package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.Conversion;
import org.supplierescalation.remedy.DraftConversion;
import org.supplierescalation.remedy.DropRemedy;
import org.supplierescalation.remedy.Pursuit;
import org.supplierescalation.remedy.Remedy;

/** Form {@code draft-conversion}. */
@Component("recordConversion")
class RecordConversionListener implements TaskListener {

  private final DraftConversion draftConversion;
  private final DropRemedy dropRemedy;

  RecordConversionListener(DraftConversion draftConversion, DropRemedy dropRemedy) {
    this.draftConversion = draftConversion;
    this.dropRemedy = dropRemedy;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    Pursuit pursuit = form.word(Variables.PURSUIT, "Gaat u door?");
    CaseReference reference = CaseInProcess.of(task);
    String why = form.optionalText("dropReason", "Waarom ziet u ervan af?", 2000);
    if (pursuit == Pursuit.DROP) {
      dropRemedy.drop(reference, Remedy.CONVERSION, why, form.by());
    } else {
      draftConversion.draft(
          new Conversion(
              reference,
              form.text("obligations", "Welke verplichtingen?", 2000),
              form.text("notMinor", "Waarom is dit geen ondergeschikte tekortkoming?", 2000),
              form.amount("estimate", "Geraamde schade"),
              form.text("estimateBasis", "Waarop berust de raming?", 2000),
              form.by()),
          form.checked("noWayBack"));
    }
    form.forget();
    Variables.PURSUIT.set(task.getExecution(), pursuit);
  }
}
