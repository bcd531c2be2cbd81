package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EndProbation;
import org.supplierescalation.casefile.ProbationOutcome;
import org.supplierescalation.contract.ContractOfCase;

/** Form {@code watch-probation}. */
@Component("recordProbation")
class RecordProbationListener implements TaskListener {

  private final EndProbation endProbation;
  private final ContractOfCase contracts;

  RecordProbationListener(EndProbation endProbation, ContractOfCase contracts) {
    this.endProbation = endProbation;
    this.contracts = contracts;
  }

  @Override
  public void notify(DelegateTask task) {
    CaseReference reference = CaseInProcess.of(task);
    FormFields form = FormFields.of(task);
    ProbationOutcome outcome = form.word(Variables.PROBATION_OUTCOME, "Blijft het goed?");
    endProbation.end(
        reference,
        contracts.law(reference),
        outcome,
        form.optionalText("probationRemark", "Toelichting", 2000),
        form.by());
    form.forget();
    Variables.PROBATION_OUTCOME.set(task.getExecution(), outcome);
  }
}
