package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.YesNo;
import org.supplierescalation.dispute.HandOver;

/** Form {@code hand-over}. */
@Component("recordHandOver")
class RecordHandOverListener implements TaskListener {

  private final HandOver handOver;

  RecordHandOverListener(HandOver handOver) {
    this.handOver = handOver;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    YesNo followed = form.word(Variables.PROCEEDINGS_FOLLOWED, "Volgt u de procedure hier?");
    handOver.handOver(
        CaseInProcess.of(task),
        form.text("handedTo", "Aan wie?", 200),
        form.date("handedOn", "Wanneer?"),
        form.text("handOverAgreements", "Wat is er afgesproken?", 2000),
        followed == YesNo.YES,
        form.by());
    form.forget();
    Variables.PROCEEDINGS_FOLLOWED.set(task.getExecution(), followed);
  }
}
