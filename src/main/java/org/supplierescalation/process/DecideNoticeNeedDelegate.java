package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.notice.DecideNoticeNeed;

/** Table {@code notice-required}, which answers a status, a document and its ground. */
@Component("decideNoticeNeed")
class DecideNoticeNeedDelegate implements JavaDelegate {

  private final DecideNoticeNeed decideNoticeNeed;

  DecideNoticeNeedDelegate(DecideNoticeNeed decideNoticeNeed) {
    this.decideNoticeNeed = decideNoticeNeed;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Variables.NOTICE_ROUTE.set(
        execution,
        decideNoticeNeed.decide(CaseInProcess.of(execution), FormFields.of(execution).by()));
  }
}
