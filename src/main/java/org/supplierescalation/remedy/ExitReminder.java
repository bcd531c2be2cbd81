package org.supplierescalation.remedy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/**
 * When to look at the exit plan again: on the first due date that is still to come, else in five
 * working days.
 */
public class ExitReminder {

  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final int WORKING_DAYS = 5;

  private final ExitPlans plans;
  private final ContractOfCase contracts;
  private final BusinessCalendar calendar;
  private final Clock clock;

  public ExitReminder(
      ExitPlans plans, ContractOfCase contracts, BusinessCalendar calendar, Clock clock) {
    this.plans = plans;
    this.contracts = contracts;
    this.calendar = calendar;
    this.clock = clock;
  }

  public Instant next(CaseReference reference) {
    Law law = contracts.law(reference);
    LocalDate today = LocalDate.now(clock.withZone(law.zone()));
    LocalDate day =
        plans.newest(reference).open().stream()
            .map(ExitItem::dueOn)
            .filter(due -> due != null && due.isAfter(today))
            .min(Comparator.naturalOrder())
            .orElseGet(() -> calendar.plusWorkingDays(law, today, WORKING_DAYS));
    return LegalTime.at(law, day, MORNING);
  }
}
