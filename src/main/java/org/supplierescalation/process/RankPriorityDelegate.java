package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.RankCase;

/** Table {@code priority}, which answers a rank, its terms and its ground. */
@Component("rankPriority")
class RankPriorityDelegate implements JavaDelegate {

  private final RankCase rankCase;

  RankPriorityDelegate(RankCase rankCase) {
    this.rankCase = rankCase;
  }

  @Override
  public void execute(DelegateExecution execution) {
    if (execution.getVariable(Variables.HINDRANCE.name()) != null) {
      rankCase.rank(
          CaseInProcess.of(execution),
          Variables.HINDRANCE.get(execution),
          FormFields.of(execution).by());
    }
    // Opened without a hindrance: whoever opened the case ranked it.
  }
}
