package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.ComputePenalty;

/** Form {@code compute-penalty}. */
@Component("recordPenalty")
class RecordPenaltyListener implements TaskListener {

  private final ComputePenalty computePenalty;

  RecordPenaltyListener(ComputePenalty computePenalty) {
    this.computePenalty = computePenalty;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    computePenalty.compute(
        CaseInProcess.of(task),
        form.number("units", "Hoe vaak is de boete verbeurd?", 1, 100_000),
        form.text("penaltyCause", "Over welke dagen of gebeurtenissen?", 2000),
        form.by());
    form.forget();
  }
}
