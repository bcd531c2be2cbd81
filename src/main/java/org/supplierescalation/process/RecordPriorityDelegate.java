package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.RankCase;

/** What table {@code priority} answered goes into the case file. */
@Component("recordPriority")
class RecordPriorityDelegate implements JavaDelegate {

  private final RankCase rankCase;

  RecordPriorityDelegate(RankCase rankCase) {
    this.rankCase = rankCase;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Priority priority = Priority.valueOf(execution.getVariable(Variables.PRIORITY).toString());
    rankCase.rank(
        CaseInProcess.of(execution), priority, Variables.HINDRANCE.get(execution).dutch());
  }
}
