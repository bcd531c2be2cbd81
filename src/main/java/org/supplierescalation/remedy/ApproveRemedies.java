package org.supplierescalation.remedy;

import java.util.Locale;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** The board approves the chosen remedies, or sends the choice back. */
public class ApproveRemedies {

  private final RemedyChoices choices;
  private final Timeline timeline;

  public ApproveRemedies(RemedyChoices choices, Timeline timeline) {
    this.choices = choices;
    this.timeline = timeline;
  }

  public void decide(CaseReference reference, RemedyApproval approval, String remark, String by) {
    RemedyChoice choice =
        choices
            .latest(reference)
            .orElseThrow(() -> new IllegalStateException(reference + " has no choice"));
    if (by.equals(choice.chosenBy())) {
      throw new Refused(
          "U hebt deze maatregelen zelf gekozen. Laat iemand anders van de directie beslissen.");
    }
    if (approval == RemedyApproval.SENT_BACK && remark.isBlank()) {
      throw new Refused("Vul in waarom u de keuze terugstuurt.");
    }
    if (approval == RemedyApproval.APPROVED) {
      choices.approved(reference);
    }
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Keuze van maatregelen: " + approval.dutch().toLowerCase(Locale.ROOT),
        Particulars.of("Keuze", choice.dutch(), "Toelichting", remark));
  }
}
