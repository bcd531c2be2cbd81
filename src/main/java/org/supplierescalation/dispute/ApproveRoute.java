package org.supplierescalation.dispute;

import java.util.Locale;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** The board approves arbitration or court, or sends the choice back. */
public class ApproveRoute {

  private final RouteChoices choices;
  private final Timeline timeline;

  public ApproveRoute(RouteChoices choices, Timeline timeline) {
    this.choices = choices;
    this.timeline = timeline;
  }

  public void decide(CaseReference reference, RouteApproval approval, String remark, String by) {
    RouteChoice choice = choices.newest(reference);
    if (by.equals(choice.chosenBy())) {
      throw new Refused(
          "U hebt deze route zelf gekozen. Laat iemand anders van de directie beslissen.");
    }
    if (approval == RouteApproval.SENT_BACK && remark.isBlank()) {
      throw new Refused("Vul bij “Toelichting” in waarom u de keuze terugstuurt.");
    }
    if (approval == RouteApproval.APPROVED) {
      choices.approved(reference, by);
    }
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "%s: %s".formatted(choice.track().dutch(), approval.dutch().toLowerCase(Locale.ROOT)),
        remark);
  }
}
