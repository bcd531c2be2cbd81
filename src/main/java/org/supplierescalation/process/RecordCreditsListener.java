package org.supplierescalation.process;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.ComputeCredits;
import org.supplierescalation.remedy.CreditDecision;
import org.supplierescalation.remedy.MissedNorm;

/** Form {@code compute-credits}. */
@Component("recordCredits")
class RecordCreditsListener implements TaskListener {

  /** As many norms as the form has room for. */
  static final int ROWS = 5;

  private final ComputeCredits computeCredits;

  RecordCreditsListener(ComputeCredits computeCredits) {
    this.computeCredits = computeCredits;
  }

  @Override
  public void notify(DelegateTask task) {
    CaseReference reference = CaseInProcess.of(task);
    FormFields form = FormFields.of(task);
    CreditDecision decision = form.word(Variables.CREDIT_DECISION, "Claimen wij servicecredits?");
    form.optionalText("paymentDays", "Termijn voor de creditnota in werkdagen", 40);
    switch (decision) {
      case CLAIM ->
          computeCredits.compute(
              reference,
              YearMonth.from(form.date("creditMonth", "Over welke maand?")),
              norms(form),
              form.number("paymentDays", "Termijn voor de creditnota in werkdagen", 1, 60),
              form.by());
      case REFRAIN ->
          computeCredits.refrain(
              reference, form.optionalText("refrainReason", "Waarom niet?", 2000), form.by());
    }
    form.forget();
    Variables.CREDIT_DECISION.set(task.getExecution(), decision);
  }

  private static List<MissedNorm> norms(FormFields form) {
    List<MissedNorm> norms = new ArrayList<>();
    for (int row = 1; row <= ROWS; row++) {
      String norm = form.optionalText("norm" + row, "Norm " + row, 300);
      if (!norm.isEmpty()) {
        norms.add(
            new MissedNorm(
                norm,
                form.text("measured" + row, "Gemeten waarde " + row, 300),
                form.text("source" + row, "Bron van de meting " + row, 300)));
      }
    }
    return norms;
  }
}
