package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.BreachWeight;
import org.supplierescalation.remedy.EstablishRemedyFacts;
import org.supplierescalation.remedy.RemedyFacts;
import org.supplierescalation.remedy.RemedyInput;

/** Form {@code establish-remedy-facts}; its fields are called as the inputs of the table. */
@Component("recordRemedyFacts")
class RecordRemedyFactsListener implements TaskListener {

  private static final String SHARE = "Getroffen deel van de dienst in procenten";

  private final EstablishRemedyFacts establishRemedyFacts;

  RecordRemedyFactsListener(EstablishRemedyFacts establishRemedyFacts) {
    this.establishRemedyFacts = establishRemedyFacts;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    establishRemedyFacts.establish(CaseInProcess.of(task), facts(form), form.by());
    form.forget();
  }

  private static RemedyFacts facts(FormFields form) {
    return new RemedyFacts(
        yes(form, RemedyInput.ATTRIBUTABLE),
        form.word(
            RemedyInput.BREACH_WEIGHT.key(), BreachWeight.class, RemedyInput.BREACH_WEIGHT.dutch()),
        yes(form, RemedyInput.TOTAL_NON_PERFORMANCE),
        share(form),
        yes(form, RemedyInput.KPI_PROOF),
        yes(form, RemedyInput.DAMAGE_PROVEN),
        yes(form, RemedyInput.LIABILITY_CAP_CHECKED),
        yes(form, RemedyInput.FEAR_GROUNDS),
        yes(form, RemedyInput.URGENCY),
        yes(form, RemedyInput.STATE_RECORDED),
        yes(form, RemedyInput.COURT_LEAVE),
        yes(form, RemedyInput.LAWYER_CONSENT),
        yes(form, RemedyInput.MEDIATION_REFUSED),
        yes(form, RemedyInput.CLAIM_WORTH_COST),
        yes(form, RemedyInput.DOSSIER_COMPLETE),
        form.text("remedyExplanation", "Toelichting en bewijs", 2000));
  }

  private static @Nullable Integer share(FormFields form) {
    boolean computed = yes(form, RemedyInput.SHARE_COMPUTED);
    // Read either way, so that it leaves the process with the rest.
    form.optionalText("affectedShare", SHARE, 40);
    return computed ? form.number("affectedShare", SHARE, 1, 100) : null;
  }

  private static boolean yes(FormFields form, RemedyInput input) {
    return form.yes(input.key(), input.dutch());
  }
}
