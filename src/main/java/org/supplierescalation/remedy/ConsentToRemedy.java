package org.supplierescalation.remedy;

import java.util.Locale;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** The board agrees to a remedy that changes the contract, or sends it back. */
public class ConsentToRemedy {

  private final Agreements agreements;
  private final Timeline timeline;

  public ConsentToRemedy(Agreements agreements, Timeline timeline) {
    this.agreements = agreements;
    this.timeline = timeline;
  }

  public void decide(
      CaseReference reference, Remedy remedy, RemedyApproval approval, String remark, String by) {
    Agreement agreement = agreements.newest(reference, remedy);
    refuseOwnWork(agreement, by);
    if (approval == RemedyApproval.APPROVED && !agreement.juristAgreed()) {
      throw new Refused(
          "De jurist heeft nog niet ingestemd. Vraag eerst het oordeel van de jurist.");
    }
    if (approval == RemedyApproval.SENT_BACK && remark.isBlank()) {
      throw new Refused("Vul bij “Toelichting” in waarom u dit terugstuurt.");
    }
    agreements.add(
        reference,
        remedy,
        ConsentOf.BOARD,
        new Consent(approval == RemedyApproval.APPROVED, remark, by));
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Besluit van de directie over “%s”: %s"
            .formatted(remedy.dutch(), approval.dutch().toLowerCase(Locale.ROOT)),
        remark);
  }

  static void refuseOwnWork(Agreement agreement, String by) {
    Consent jurist = agreement.jurist();
    if (by.equals(agreement.draftedBy()) || jurist != null && by.equals(jurist.by())) {
      throw new Refused(
          "U hebt dit zelf voorbereid of juridisch beoordeeld. Laat iemand anders van de directie beslissen.");
    }
  }
}
