package org.supplierescalation.overview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.OpenWork.Work;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** A task on the start page: what, about which case, and by when. */
record OpenTask(
    EscalationCase escalation, Work work, @Nullable String due, boolean overdue, boolean mine) {

  static OpenTask of(EscalationCase escalation, Work work, Person person, Instant now) {
    @Nullable Instant due = work.due();
    return new OpenTask(
        escalation,
        work,
        due == null ? null : DutchDates.inWords(DutchDates.lastDay(due, Law.NL)),
        due != null && due.isBefore(now),
        person.name().equals(work.assignee()));
  }
}
