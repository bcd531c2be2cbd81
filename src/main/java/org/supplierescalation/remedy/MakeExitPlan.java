package org.supplierescalation.remedy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;

/** Puts items of the exit plan on file; what was planned before of other items stays. */
public class MakeExitPlan {

  private final ExitPlans plans;
  private final ExitWeights weights;
  private final Timeline timeline;

  public MakeExitPlan(ExitPlans plans, ExitWeights weights, Timeline timeline) {
    this.plans = plans;
    this.weights = weights;
    this.timeline = timeline;
  }

  public ExitPlan make(CaseReference reference, List<ExitItem> items, String by) {
    Map<ExitPart, ExitItem> all = new EnumMap<>(ExitPart.class);
    plans
        .latest(reference)
        .ifPresent(earlier -> earlier.items().forEach(item -> all.put(item.part(), item)));
    items.forEach(item -> all.put(item.part(), item));
    List<ExitItem> merged = List.copyOf(all.values());
    ExitPlan plan = new ExitPlan(reference, merged, weights.readiness(merged), by, null, "");
    plans.add(plan);
    timeline.add(
        reference,
        by,
        EntryKind.REMEDY,
        "Exitplan bijgewerkt: %d %% gereed".formatted(plan.readiness()),
        plan.inWords());
    return plan;
  }
}
