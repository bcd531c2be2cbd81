package org.supplierescalation.process;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.AcceptPerformance;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Probation;
import org.supplierescalation.casefile.YesNo;
import org.supplierescalation.contract.ContractOfCase;

/** Form {@code accept-performance}. */
@Component("recordAcceptance")
class RecordAcceptanceListener implements TaskListener {

  private final AcceptPerformance acceptPerformance;
  private final ContractOfCase contracts;

  RecordAcceptanceListener(AcceptPerformance acceptPerformance, ContractOfCase contracts) {
    this.acceptPerformance = acceptPerformance;
    this.contracts = contracts;
  }

  @Override
  public void notify(DelegateTask task) {
    CaseReference reference = CaseInProcess.of(task);
    FormFields form = FormFields.of(task);
    Instant endsAt =
        acceptPerformance.accept(probation(form, reference), contracts.law(reference), form.by());
    form.forget();
    Moments.PROBATION_ENDS_AT.set(task.getExecution(), endsAt);
  }

  private static Probation probation(FormFields form, CaseReference reference) {
    YesNo reserved =
        form.word(
            "damageReserved", YesNo.class, "Behouden wij onze aanspraak op de schade tot nu toe?");
    String damage = form.optionalText("reservedDamage", "Welke schade?", 2000);
    return new Probation(
        reference,
        form.text("performed", "Wat is er hersteld?", 2000),
        form.date("acceptedOn", "Aanvaard vanaf"),
        reserved == YesNo.YES,
        damage,
        form.date("probationUntil", "Proeftijd tot en met"));
  }
}
