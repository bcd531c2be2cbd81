package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.EscalationProcess;
import org.supplierescalation.contract.BreachCause;
import org.supplierescalation.contract.NormKind;
import org.supplierescalation.contract.ReadCommitments;
import org.supplierescalation.contract.ScopeFacts;
import org.supplierescalation.contract.ScoreContract;

/** Form {@code read-commitments}. */
@Component("recordCommitments")
class RecordCommitmentsListener implements TaskListener {

  private final ReadCommitments readCommitments;
  private final ScoreContract scoreContract;
  private final EscalationProcess process;

  RecordCommitmentsListener(
      ReadCommitments readCommitments, ScoreContract scoreContract, EscalationProcess process) {
    this.process = process;
    this.readCommitments = readCommitments;
    this.scoreContract = scoreContract;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    readCommitments.read(CaseInProcess.of(task), found(form), form.by());
    scoreContract.score(CaseInProcess.of(task), QualityFields.read(form), form.by());
    form.forget();
    process.rightsChanged(CaseInProcess.of(task));
  }

  private static ScopeFacts found(FormFields form) {
    String chosen = form.optionalText("commitmentClause", "Om welke afspraak gaat het?", 200);
    String named = form.optionalText("otherClause", "Staat de afspraak er niet bij?", 200);
    NormKind normKind = form.word("normKind", NormKind.class, "Wat voor afspraak is het?");
    return new ScopeFacts(
        named.isEmpty() ? chosen : named,
        form.yes("contractActive", "Was het contract van kracht op de dag van de tekortkoming?"),
        form.yes("listed", "Valt het systeem of de gebruiker onder het contract?"),
        form.yes("excluded", "Sluit het contract deze dienst uit?"),
        form.word("cause", BreachCause.class, "Waar komt het door?"),
        form.yes("withinServiceWindow", "Gebeurde het binnen de werktijden van de leverancier?"),
        normKind,
        normKind == NormKind.MEASURABLE && form.yes("normExceeded", "Is de norm overschreden?"),
        form.optionalText("scopeRemark", "Toelichting", 2000),
        form.checked("askLawyer"));
  }
}
