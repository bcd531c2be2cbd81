package org.supplierescalation.contract.web;

import java.util.List;
import java.util.stream.Stream;
import org.supplierescalation.contract.ImportPlan;
import org.supplierescalation.contract.PlannedRow;
import org.supplierescalation.contract.PlannedRow.Action;

/** The preview of a file on screen: bad rows first, and no more rows than a person reads. */
record PlanView(ImportPlan plan) {

  private static final int MOST = 500;

  List<PlannedRow> rows() {
    return Stream.of(Action.WRONG, Action.CHANGED, Action.NEW, Action.SAME)
        .flatMap(action -> plan.rows().stream().filter(row -> row.action() == action))
        .limit(MOST)
        .toList();
  }

  int hidden() {
    return Math.max(0, plan.rows().size() - MOST);
  }

  long added() {
    return plan.count(Action.NEW);
  }

  long changed() {
    return plan.count(Action.CHANGED);
  }

  long same() {
    return plan.count(Action.SAME);
  }

  long wrong() {
    return plan.count(Action.WRONG);
  }

  boolean isReady() {
    return plan.isReady();
  }

  String seal() {
    return plan.seal();
  }

  String fileName() {
    return plan.file().name();
  }
}
