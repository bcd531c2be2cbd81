package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.conversation.RecordSilence;

/** Nobody answered the confirmation in time. */
@Component("recordSilence")
class RecordSilenceDelegate implements JavaDelegate {

  private final RecordSilence recordSilence;

  RecordSilenceDelegate(RecordSilence recordSilence) {
    this.recordSilence = recordSilence;
  }

  @Override
  public void execute(DelegateExecution execution) {
    recordSilence.record(CaseInProcess.of(execution), "", Timeline.SYSTEM);
  }
}
