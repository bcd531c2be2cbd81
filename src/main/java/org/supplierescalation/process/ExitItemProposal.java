package org.supplierescalation.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.remedy.ExitItem;
import org.supplierescalation.remedy.ExitPart;
import org.supplierescalation.remedy.ExitPlans;
import org.supplierescalation.remedy.ExitState;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;

/** What an item of an exit plan looks like before somebody fills it in. */
@Component
class ExitItemProposal {

  private static final int WORKING_DAYS = 5;

  private final ExitPlans plans;
  private final ContractOfCase contracts;
  private final BusinessCalendar calendar;
  private final Clock clock;

  ExitItemProposal(
      ExitPlans plans, ContractOfCase contracts, BusinessCalendar calendar, Clock clock) {
    this.plans = plans;
    this.contracts = contracts;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * As it was planned before; else to be done by the usual group: what must be safe first in five
   * working days, the rest in twenty.
   */
  ExitItem of(CaseReference reference, ExitPart part) {
    return plans
        .latest(reference)
        .flatMap(plan -> plan.item(part))
        .orElseGet(() -> unplanned(reference, part));
  }

  private ExitItem unplanned(CaseReference reference, ExitPart part) {
    Law law = contracts.law(reference);
    LocalDate today = LocalDate.now(clock.withZone(law.zone()));
    boolean early = part == ExitPart.INVENTORY || part.beforeDissolution();
    LocalDate dueOn = calendar.plusWorkingDays(law, today, early ? WORKING_DAYS : 4 * WORKING_DAYS);
    return new ExitItem(part, part.owner(), dueOn, ExitState.TODO, "");
  }
}
