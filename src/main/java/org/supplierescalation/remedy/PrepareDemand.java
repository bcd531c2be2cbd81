package org.supplierescalation.remedy;

import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;

/** The owner of the case says what the final demand asks, and within how many days. */
public class PrepareDemand {

  private final FinalDemands demands;
  private final Timeline timeline;

  public PrepareDemand(FinalDemands demands, Timeline timeline) {
    this.demands = demands;
    this.timeline = timeline;
  }

  public void prepare(FinalDemand demand) {
    demands.add(demand);
    timeline.add(
        demand.reference(),
        demand.preparedBy(),
        EntryKind.REMEDY,
        "Sommatie voorbereid: slottermijn van %d %s"
            .formatted(demand.days(), demand.days() == 1 ? "dag" : "dagen"),
        Particulars.of("Nog te doen", demand.remaining(), "Gevolgen", demand.consequences()));
  }
}
