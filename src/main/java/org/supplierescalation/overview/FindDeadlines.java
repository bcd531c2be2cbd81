package org.supplierescalation.overview;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.OpenWork;
import org.supplierescalation.casefile.OpenWork.Work;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.term.Law;

/**
 * The deadlines of the cases that a person may see: open tasks that have a date, and the terms of
 * the cases of which a task is in the list.
 */
public class FindDeadlines {

  private final OpenWork openWork;
  private final CasesInSight cases;
  private final RunningEnds running;
  private final Clock clock;

  public FindDeadlines(OpenWork openWork, CasesInSight cases, RunningEnds running, Clock clock) {
    this.openWork = openWork;
    this.cases = cases;
    this.running = running;
    this.clock = clock;
  }

  /** Soonest first. */
  public Deadlines of(Person person, DeadlineScope scope) {
    return find(person, work -> scope.holds(work, person));
  }

  /** What a group has to do, also what somebody of it took already. Soonest first. */
  public Deadlines of(Person person, String group) {
    return find(person, work -> group.equals(work.group()));
  }

  private Deadlines find(Person person, Predicate<Work> wanted) {
    Map<CaseReference, EscalationCase> seen = new HashMap<>();
    cases.all(person).stream()
        .filter(EscalationCase::isOpen)
        .forEach(one -> seen.put(one.reference(), one));
    Map<CaseReference, Law> laws = running.laws();
    Map<CaseReference, EscalationCase> involved = new HashMap<>();
    List<Deadline> found = new ArrayList<>();
    openWork
        .all()
        .forEach(
            (reference, open) -> {
              EscalationCase escalation = seen.get(reference);
              if (escalation != null) {
                Law law = laws.getOrDefault(reference, Law.NL);
                open.stream()
                    .filter(wanted)
                    .peek(work -> involved.put(reference, escalation))
                    .filter(work -> work.due() != null)
                    .forEach(work -> found.add(task(escalation, work, law)));
              }
            });
    Instant now = clock.instant();
    running.terms().stream()
        .filter(end -> involved.containsKey(end.reference()))
        .map(end -> term(involved.get(end.reference()), end, laws))
        .filter(term -> isStillAwaited(term, now))
        .forEach(found::add);
    return new Deadlines(
        found,
        involved.values().stream()
            .map(one -> new Deadlines.Involved(one, laws.getOrDefault(one.reference(), Law.NL)))
            .toList());
  }

  /** A term that is over matters until somebody found what became of it. */
  private static boolean isStillAwaited(Deadline term, Instant now) {
    return !term.isOver(now) || term.escalation().stage() == Stage.REASONABLE_TERM;
  }

  private static Deadline task(EscalationCase escalation, Work work, Law law) {
    return new Deadline(
        "task-" + work.taskId(),
        escalation,
        Deadline.Kind.TASK,
        work.name(),
        Objects.requireNonNull(work.due()),
        law,
        work.group(),
        work.assignee(),
        work.taskId());
  }

  private static Deadline term(
      EscalationCase escalation, RunningEnds.TermEnd end, Map<CaseReference, Law> laws) {
    return new Deadline(
        "term-%s-%d".formatted(end.reference(), end.letterRound()),
        escalation,
        Deadline.Kind.TERM,
        "Termijn loopt af",
        end.over(),
        laws.getOrDefault(end.reference(), Law.NL),
        null,
        null,
        null);
  }
}
