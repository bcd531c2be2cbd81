package org.supplierescalation.contract.web;

import java.util.List;
import java.util.stream.Stream;
import org.supplierescalation.contract.ImportPlan;
import org.supplierescalation.contract.PlannedRow;
import org.supplierescalation.contract.PlannedRow.Action;

/** The preview of a file on screen: bad rows first, and no more rows than a person reads. */
record PlanView(ImportPlan plan) {

  private static final int MOST = 500;

  public List<PlannedRow> rows() {
    return Stream.of(Action.WRONG, Action.CHANGED, Action.NEW, Action.SAME)
        .flatMap(action -> plan.rows().stream().filter(row -> row.action() == action))
        .limit(MOST)
        .toList();
  }

  public int hidden() {
    return Math.max(0, plan.rows().size() - MOST);
  }

  public long added() {
    return plan.count(Action.NEW);
  }

  public long changed() {
    return plan.count(Action.CHANGED);
  }

  public long same() {
    return plan.count(Action.SAME);
  }

  public long wrong() {
    return plan.count(Action.WRONG);
  }

  public boolean isReady() {
    return plan.isReady();
  }

  public String seal() {
    return plan.seal();
  }

  public String fileName() {
    return plan.file().name();
  }
}
