package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispute.FollowSettlement;

/** How the settlement stands, and until when we wait for the next promise. */
@Component("findNextPromise")
class FindNextPromiseDelegate implements JavaDelegate {

  private final FollowSettlement followSettlement;

  FindNextPromiseDelegate(FollowSettlement followSettlement) {
    this.followSettlement = followSettlement;
  }

  @Override
  public void execute(DelegateExecution execution) {
    FollowSettlement.Standing standing = followSettlement.standing(CaseInProcess.of(execution));
    Variables.SETTLEMENT_KEPT.set(execution, standing.state());
    if (standing.dueAt() != null) {
      Moments.SETTLEMENT_DUE_AT.set(execution, standing.dueAt());
    }
  }
}
