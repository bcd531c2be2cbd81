package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.notice.ComposeNotice;

/** The newest draft becomes a letter. */
@Component("composeNotice")
class ComposeNoticeDelegate implements JavaDelegate {

  private final ComposeNotice composeNotice;

  ComposeNoticeDelegate(ComposeNotice composeNotice) {
    this.composeNotice = composeNotice;
  }

  @Override
  public void execute(DelegateExecution execution) {
    composeNotice.compose(CaseInProcess.of(execution));
  }
}
