package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.ClarifyBreach;
import org.supplierescalation.casefile.NewBreach;

/** Form {@code clarify-breach}. */
@Component("recordClarification")
class RecordClarificationListener implements TaskListener {

  private final ClarifyBreach clarifyBreach;

  RecordClarificationListener(ClarifyBreach clarifyBreach) {
    this.clarifyBreach = clarifyBreach;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    clarifyBreach.clarify(
        CaseInProcess.of(task),
        form.text("clarifiedBreach", "Welke tekortkoming?", 20),
        new NewBreach(
            form.text("clarifiedCommitment", "Wat was er precies afgesproken?", 2000),
            form.text("clarifiedFact", "Wat is er precies gebeurd?", 2000),
            form.date("clarifiedDate", "Wanneer gebeurde het?"),
            form.text("clarifiedEffect", "Wie heeft er last van, en hoe?", 2000)),
        form.by());
    form.forget();
  }
}
