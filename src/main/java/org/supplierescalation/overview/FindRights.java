package org.supplierescalation.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.supplierescalation.dispute.RightDate;
import org.supplierescalation.dispute.WatchRights;
import org.supplierescalation.overview.Deadlines.Involved;
import org.supplierescalation.term.LegalTime;

/** The days on which we lose rights, in the cases that are already in a list of deadlines. */
public class FindRights {

  private final WatchRights watch;
  private final Clock clock;

  public FindRights(WatchRights watch, Clock clock) {
    this.watch = watch;
    this.clock = clock;
  }

  /** The same deadlines and the rights that can still be secured. */
  public Deadlines added(Deadlines deadlines) {
    List<Deadline> all = new ArrayList<>(deadlines.list());
    deadlines.cases().forEach(one -> all.addAll(rightsOf(one)));
    return new Deadlines(all, deadlines.cases());
  }

  private List<Deadline> rightsOf(Involved one) {
    LocalDate today = LocalDate.now(clock.withZone(one.law().zone()));
    return watch.unsettled(one.escalation().reference()).stream()
        .filter(right -> !right.lastDay().isBefore(today))
        .map(right -> right(one, right))
        .toList();
  }

  private static Deadline right(Involved one, RightDate date) {
    return new Deadline(
        "right-%s-%s".formatted(one.escalation().reference(), date.right().name()),
        one.escalation(),
        Deadline.Kind.RIGHT,
        date.right().dutch(),
        LegalTime.firstMomentAfter(one.law(), date.lastDay()),
        one.law(),
        null,
        null,
        null);
  }
}
