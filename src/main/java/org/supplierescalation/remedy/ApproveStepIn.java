package org.supplierescalation.remedy;

import java.util.Locale;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Euro;

/** The board lets somebody else do the work, or sends the plan back. */
public class ApproveStepIn {

  private final StepIns stepIns;
  private final Timeline timeline;

  public ApproveStepIn(StepIns stepIns, Timeline timeline) {
    this.stepIns = stepIns;
    this.timeline = timeline;
  }

  public void decide(CaseReference reference, RemedyApproval approval, String remark, String by) {
    StepIn plan = stepIns.planned(reference);
    if (by.equals(plan.plannedBy()) || by.equals(plan.reviewedBy())) {
      throw new Refused(
          "U hebt dit zelf voorbereid of beoordeeld. Laat iemand anders van de directie beslissen.");
    }
    if (approval == RemedyApproval.SENT_BACK && remark.isBlank()) {
      throw new Refused("Vul bij “Toelichting” in waarom u het plan terugstuurt.");
    }
    if (approval == RemedyApproval.APPROVED) {
      stepIns.approved(reference, by);
    }
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Inschakeling van een derde: " + approval.dutch().toLowerCase(Locale.ROOT),
        Particulars.of(
            "Partij", plan.chosen().party(),
            "Bedrag", Euro.text(plan.chosen().amount()),
            "Toelichting", remark));
  }
}
