package org.supplierescalation.process;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.YesNo;
import org.supplierescalation.notice.PlanReminder;

/** When to remind next, if at all. */
@Component("planReminder")
class PlanReminderDelegate implements JavaDelegate {

  private final PlanReminder planReminder;

  PlanReminderDelegate(PlanReminder planReminder) {
    this.planReminder = planReminder;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Optional<Instant> next = planReminder.next(CaseInProcess.of(execution));
    Variables.REMINDER_DUE.set(execution, next.isPresent() ? YesNo.YES : YesNo.NO);
    next.ifPresent(moment -> Moments.NEXT_REMINDER_AT.set(execution, moment));
  }
}
