package org.supplierescalation.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Priority;

/**
 * Puts what was reported on the start form on file. A case that came through the API is on file
 * already.
 */
@Component("openCase")
class OpenCaseDelegate implements JavaDelegate {

  private final OpenCase openCase;

  OpenCaseDelegate(OpenCase openCase) {
    this.openCase = openCase;
  }

  @Override
  public void execute(DelegateExecution execution) {
    if (execution.getProcessBusinessKey() != null) {
      return;
    }
    FormFields form = FormFields.of(execution);
    CaseReference reference = openCase.open(reported(form), form.by()).reference();
    Hindrance hindrance = form.word(Variables.HINDRANCE, "Hoe erg is het?");
    form.forget();
    execution.setProcessBusinessKey(reference.value());
    Variables.HINDRANCE.set(execution, hindrance);
  }

  private static NewCase reported(FormFields form) {
    NewBreach breach =
        new NewBreach(
            form.optionalText("commitment", "Wat was er afgesproken?", 2000),
            form.text("fact", "Wat is er gebeurd?", 2000),
            form.date("occurredOn", "Wanneer gebeurde het?"),
            form.text("effect", "Wie heeft er last van, en hoe?", 2000));
    return new NewCase(
        form.text("subject", "Onderwerp", 200),
        form.text("supplier", "Leverancier", 200),
        null,
        breach.effect(),
        Priority.P2,
        form.date("discoveredOn", "Wanneer ontdekte u het?"),
        List.of(breach));
  }
}
