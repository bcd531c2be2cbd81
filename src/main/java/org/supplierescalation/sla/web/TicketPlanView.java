package org.supplierescalation.sla.web;

import java.util.List;
import java.util.stream.Stream;
import org.supplierescalation.contract.PlannedRow;
import org.supplierescalation.contract.PlannedRow.Action;
import org.supplierescalation.sla.TicketPlan;

/** The preview of an export on screen: bad rows first, and no more rows than a person reads. */
record TicketPlanView(TicketPlan plan) {

  private static final int MOST = 200;

  public List<PlannedRow> rows() {
    return Stream.of(Action.WRONG, Action.CHANGED, Action.NEW, Action.SAME)
        .flatMap(action -> plan.rows().stream().filter(row -> row.action() == action))
        .limit(MOST)
        .toList();
  }

  public int hidden() {
    return Math.max(0, plan.rows().size() - MOST);
  }

  public long count(String action) {
    return plan.count(Action.valueOf(action));
  }

  public List<String> unknownPriorities() {
    return plan.unknownPriorities().stream().sorted().toList();
  }

  public List<String> unknownWaiting() {
    return plan.unknownWaiting().stream().sorted().toList();
  }
}
