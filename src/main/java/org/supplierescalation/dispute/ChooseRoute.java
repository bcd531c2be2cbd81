package org.supplierescalation.dispute;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** The lawyer chooses how the dispute is brought to an end, after reading the contract's clause. */
public class ChooseRoute {

  private final Mediations mediations;
  private final Timeline timeline;

  public ChooseRoute(Mediations mediations, Timeline timeline) {
    this.mediations = mediations;
    this.timeline = timeline;
  }

  public void mediate(Mediation mediation, String why, String by) {
    if (mediation.dispute().isBlank()
        || mediation.institute().isBlank()
        || mediation.costs().isBlank()) {
      throw new Refused(
          "Vul voor mediation in waar het geschil over gaat, welk instituut u voorstelt en wie de kosten draagt.");
    }
    mediations.add(mediation);
    record(mediation.reference(), DisputeRoute.MEDIATION, why, by);
  }

  /** Every other route begins with handing the case over. */
  public void record(CaseReference reference, DisputeRoute route, String why, String by) {
    timeline.add(
        reference, by, EntryKind.DECISION, "Route voor het geschil: " + route.dutch(), why);
  }
}
