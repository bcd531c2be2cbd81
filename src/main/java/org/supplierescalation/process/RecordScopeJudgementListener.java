package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.JudgeScope;
import org.supplierescalation.contract.ScopeFinding;

/** Form {@code judge-scope}. */
@Component("recordScopeJudgement")
class RecordScopeJudgementListener implements TaskListener {

  private final JudgeScope judgeScope;

  RecordScopeJudgementListener(JudgeScope judgeScope) {
    this.judgeScope = judgeScope;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    ScopeFinding decided =
        form.word("judgedScope", ScopeFinding.class, "Valt dit binnen het contract?");
    judgeScope.judge(
        CaseInProcess.of(task),
        decided,
        form.optionalText("judgeReason", "Waarom beslist u zo?", 1500),
        form.by());
    form.forget();
    Variables.SCOPE.set(task.getExecution(), decided);
  }
}
