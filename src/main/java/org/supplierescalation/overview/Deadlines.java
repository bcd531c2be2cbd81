package org.supplierescalation.overview;

import java.util.Comparator;
import java.util.List;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.term.Law;

/**
 * Deadlines of some cases.
 *
 * @param list soonest first
 * @param cases of which a task is open for whoever asked, with a date or without
 */
public record Deadlines(List<Deadline> list, List<Involved> cases) {

  private static final Comparator<Deadline> SOONEST_FIRST =
      Comparator.comparing(Deadline::due)
          .thenComparing(deadline -> deadline.escalation().reference().value())
          .thenComparing(Deadline::id);

  public Deadlines {
    list = list.stream().sorted(SOONEST_FIRST).toList();
    cases = List.copyOf(cases);
  }

  /** A case and the law whose clocks count for it. */
  public record Involved(EscalationCase escalation, Law law) {}
}
