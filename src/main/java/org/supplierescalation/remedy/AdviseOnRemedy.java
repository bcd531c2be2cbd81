package org.supplierescalation.remedy;

import java.util.Locale;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.letter.Review;

/** The lawyer says whether a remedy that changes or ends the contract holds in law. */
public class AdviseOnRemedy {

  private final Agreements agreements;
  private final Timeline timeline;

  public AdviseOnRemedy(Agreements agreements, Timeline timeline) {
    this.agreements = agreements;
    this.timeline = timeline;
  }

  public void advise(
      CaseReference reference, Remedy remedy, Review review, String finding, String by) {
    if (by.equals(agreements.newest(reference, remedy).draftedBy())) {
      throw new Refused("U hebt dit zelf voorbereid. Laat een andere jurist oordelen.");
    }
    if (finding.isBlank()) {
      throw new Refused("Vul bij “Uw oordeel” in waarom dit juridisch wel of niet kan.");
    }
    agreements.add(
        reference, remedy, ConsentOf.JURIST, new Consent(review == Review.APPROVED, finding, by));
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Oordeel van de jurist over “%s”: %s"
            .formatted(remedy.dutch(), review.dutch().toLowerCase(Locale.ROOT)),
        finding);
  }
}
