package org.supplierescalation.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.OpenWork;
import org.supplierescalation.casefile.OpenWork.Work;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.Law;

/**
 * Looks which rungs of the ladder are due. Those of one task that passed together, as after days
 * off, make one reminder. A paused case is left in peace, and so is everybody after work.
 */
public class FindDueReminders {

  private final OpenWork openWork;
  private final CaseFiles cases;
  private final ContractOfCase contracts;
  private final Rungs rungs;
  private final RungMoments moments;
  private final Reminders reminders;
  private final Clock clock;

  public FindDueReminders(
      OpenWork openWork,
      CaseFiles cases,
      ContractOfCase contracts,
      Rungs rungs,
      RungMoments moments,
      Reminders reminders,
      Clock clock) {
    this.openWork = openWork;
    this.cases = cases;
    this.contracts = contracts;
    this.rungs = rungs;
    this.moments = moments;
    this.reminders = reminders;
    this.clock = clock;
  }

  /** How many were found. */
  public int find() {
    Ladder ladder = new Ladder(rungs.all());
    Instant now = clock.instant();
    // Read before the work: what fired was open then, so what is not open now is done.
    Set<FiredRung> fired = reminders.fired();
    Map<CaseReference, List<Work>> open = openWork.all();
    forgetWhatIsDone(fired, open);
    int found = 0;
    for (Map.Entry<CaseReference, List<Work>> one : open.entrySet()) {
      List<Work> near = one.getValue().stream().filter(w -> isNear(w, ladder, fired, now)).toList();
      Optional<EscalationCase> escalation =
          near.isEmpty() ? Optional.empty() : cases.find(one.getKey()).filter(Relevance::isAwake);
      if (escalation.isPresent()) {
        Law law = contracts.law(one.getKey());
        for (Work work : moments.isOfficeTime(law, now) ? near : List.<Work>of()) {
          List<Rung> due = due(work, ladder.of(escalation.get().stage()), law, fired, now);
          if (!due.isEmpty() && put(one.getKey(), work, due)) {
            found++;
          }
        }
      }
    }
    return found;
  }

  private void forgetWhatIsDone(Set<FiredRung> fired, Map<CaseReference, List<Work>> open) {
    Set<String> done = fired.stream().map(FiredRung::taskId).collect(Collectors.toSet());
    open.values().forEach(all -> all.forEach(work -> done.remove(work.taskId())));
    if (!done.isEmpty()) {
      reminders.forget(done);
    }
  }

  /** A rough look, without calendar or case: most tasks are not near any rung. */
  private static boolean isNear(Work work, Ladder ladder, Set<FiredRung> fired, Instant now) {
    Instant due = work.due();
    return due != null
        && ladder.rungs().stream()
            .filter(rung -> !fired.contains(new FiredRung(work.taskId(), rung.id(), due)))
            .mapToInt(Rung::workingDays)
            // So many working days are at least as many days, and before the date at most twice
            // as many and two weeks of holidays.
            .mapToObj(days -> days > 0 ? days - 1 : 2 * days - 14)
            .anyMatch(days -> !due.plus(Duration.ofDays(days)).isAfter(now));
  }

  private List<Rung> due(Work work, List<Rung> ladder, Law law, Set<FiredRung> fired, Instant now) {
    Instant due = Objects.requireNonNull(work.due());
    return ladder.stream()
        .filter(rung -> !fired.contains(new FiredRung(work.taskId(), rung.id(), due)))
        // What waits for the supplier asks nothing of us before its day is over.
        .filter(rung -> !work.waitsForSupplier() || rung.workingDays() > 0)
        .filter(rung -> isDue(moments.of(law, due, rung.workingDays()), work, rung, now))
        .sorted(Comparator.comparing(Rung::workingDays).thenComparing(Rung::channel))
        .toList();
  }

  private static boolean isDue(Instant moment, Work work, Rung rung, Instant now) {
    return !moment.isAfter(now)
        && moment.isAfter(work.since())
        && !moment.isBefore(rung.enteredAt());
  }

  private boolean put(CaseReference reference, Work work, List<Rung> due) {
    return reminders.put(
        new Reminder(
            UUID.randomUUID(), reference, work.taskId(), Objects.requireNonNull(work.due()), due));
  }
}
