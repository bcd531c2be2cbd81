package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.notice.JudgeNotice;
import org.supplierescalation.notice.NoticeRoute;
import org.supplierescalation.notice.NoticeStatus;

/** Form {@code judge-notice}. */
@Component("recordNoticeJudgement")
class RecordNoticeJudgementListener implements TaskListener {

  private final JudgeNotice judgeNotice;

  RecordNoticeJudgementListener(JudgeNotice judgeNotice) {
    this.judgeNotice = judgeNotice;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    NoticeRoute route =
        judgeNotice.judge(
            CaseInProcess.of(task),
            form.word("judgedStatus", NoticeStatus.class, "Is een ingebrekestelling nodig?"),
            form.text("judgedGround", "Op welke grond?", 500),
            form.optionalText("judgeReason", "Waarom beslist u zo?", 1500),
            form.by());
    form.forget();
    Variables.NOTICE_ROUTE.set(task.getExecution(), route);
  }
}
