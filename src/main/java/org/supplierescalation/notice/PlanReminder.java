package org.supplierescalation.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;
import org.supplierescalation.term.TermMoments;

/**
 * When to remind next: always in the future, so that an outage causes one late reminder, not many.
 */
public class PlanReminder {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final Terms terms;
  private final TermMoments moments;
  private final ContractOfCase contracts;
  private final Clock clock;

  public PlanReminder(Terms terms, TermMoments moments, ContractOfCase contracts, Clock clock) {
    this.terms = terms;
    this.moments = moments;
    this.contracts = contracts;
    this.clock = clock;
  }

  /** Empty when there is nothing left to remind of. */
  public Optional<Instant> next(CaseReference reference) {
    Law law = contracts.law(reference);
    RunningTerm term = terms.get(reference);
    return moments(law, term).filter(moment -> moment.isAfter(clock.instant())).findFirst();
  }

  private Stream<Instant> moments(Law law, RunningTerm term) {
    Instant start = term.receivedAt();
    Instant end = term.endsAt();
    return start != null && end != null
        ? moments.reminders(start, end).stream()
        : moments.reminders(law, term.receivedOn(), term.lastDay()).stream()
            .map(day -> LegalTime.at(law, day, MORNING));
  }
}
