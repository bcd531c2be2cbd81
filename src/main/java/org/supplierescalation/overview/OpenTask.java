package org.supplierescalation.overview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.OpenWork.Work;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** A task on the start page: what, about which case, and by when. */
record OpenTask(
    EscalationCase escalation, Work work, @Nullable String due, boolean overdue, boolean mine) {

  private static final Comparator<Work> MOST_URGENT_FIRST =
      Comparator.comparing(Work::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Work::since);

  /** What the person has taken, and what nobody has taken yet in the person's groups. */
  static List<OpenTask> of(
      Person person, Map<CaseReference, List<Work>> open, CaseFiles cases, Instant now) {
    Map<CaseReference, EscalationCase> known = new HashMap<>();
    cases.all().forEach(c -> known.put(c.reference(), c));
    List<OpenTask> tasks = new ArrayList<>();
    open.forEach(
        (reference, work) ->
            work.stream()
                .filter(w -> known.containsKey(reference) && isFor(person, w))
                .forEach(w -> tasks.add(of(known.get(reference), w, person, now))));
    tasks.sort(Comparator.comparing(OpenTask::work, MOST_URGENT_FIRST));
    return tasks;
  }

  private static boolean isFor(Person person, Work work) {
    return work.assignee() == null
        ? work.group() != null && person.groups().contains(work.group())
        : work.assignee().equals(person.name());
  }

  private static OpenTask of(EscalationCase escalation, Work work, Person person, Instant now) {
    @Nullable Instant due = work.due();
    return new OpenTask(
        escalation,
        work,
        due == null ? null : DutchDates.inWords(DutchDates.lastDay(due, Law.NL)),
        due != null && due.isBefore(now),
        person.name().equals(work.assignee()));
  }
}
