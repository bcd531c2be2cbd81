package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispute.AnswerMediation;

/** The day to answer is over and nothing came. */
@Component("recordMediationSilence")
class RecordMediationSilenceDelegate implements JavaDelegate {

  private final AnswerMediation answerMediation;

  RecordMediationSilenceDelegate(AnswerMediation answerMediation) {
    this.answerMediation = answerMediation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    answerMediation.silence(CaseInProcess.of(execution));
  }
}
