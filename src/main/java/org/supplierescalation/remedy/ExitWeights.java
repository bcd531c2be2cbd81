package org.supplierescalation.remedy;

import java.util.List;

/** The table that says how much each part of an exit plan weighs. */
public interface ExitWeights {

  int of(ExitPart part);

  /**
   * The weight of what is done, in whole percent of all that is needed, rounded down. A part that
   * is not in the plan is not done.
   */
  default int readiness(List<ExitItem> items) {
    int needed = 0;
    int done = 0;
    for (ExitPart part : ExitPart.values()) {
      ExitState state =
          items.stream()
              .filter(item -> item.part() == part)
              .map(ExitItem::state)
              .findFirst()
              .orElse(ExitState.TODO);
      needed += state == ExitState.NOT_NEEDED ? 0 : of(part);
      done += state == ExitState.DONE ? of(part) : 0;
    }
    return needed == 0 ? 100 : 100 * done / needed;
  }
}
