package org.supplierescalation.remedy;

import java.util.stream.Collectors;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;

/** Puts the exit plan on file. */
public class MakeExitPlan {

  private final ExitPlans plans;
  private final Timeline timeline;

  public MakeExitPlan(ExitPlans plans, Timeline timeline) {
    this.plans = plans;
    this.timeline = timeline;
  }

  public void make(ExitPlan plan) {
    plans.add(plan);
    timeline.add(
        plan.reference(),
        plan.madeBy(),
        EntryKind.REMEDY,
        "Exitplan gemaakt: %d %% gereed".formatted(plan.readiness()),
        plan.items().stream()
            .map(
                item ->
                    "%s: %s. %s"
                        .formatted(
                            item.part().dutch(), item.done() ? "gereed" : "nog niet", item.notes()))
            .collect(Collectors.joining("\n")));
  }
}
