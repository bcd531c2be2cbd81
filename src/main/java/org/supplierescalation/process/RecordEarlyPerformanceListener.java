package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.conversation.RecordEarlyPerformance;

/** Form {@code await-promise}. */
@Component("recordEarlyPerformance")
class RecordEarlyPerformanceListener implements TaskListener {

  private final RecordEarlyPerformance recordEarlyPerformance;

  RecordEarlyPerformanceListener(RecordEarlyPerformance recordEarlyPerformance) {
    this.recordEarlyPerformance = recordEarlyPerformance;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    recordEarlyPerformance.record(
        CaseInProcess.of(task),
        form.text("earlyNote", "Wat zegt de leverancier?", 2000),
        form.by());
    form.forget();
  }
}
