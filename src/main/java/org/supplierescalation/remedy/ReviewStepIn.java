package org.supplierescalation.remedy;

import java.util.Locale;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.letter.Review;

/** A lawyer weighs the route, the quotes and the evidence of a plan to step in. */
public class ReviewStepIn {

  private static final int QUOTES = 2;

  private final StepIns stepIns;
  private final Timeline timeline;

  public ReviewStepIn(StepIns stepIns, Timeline timeline) {
    this.stepIns = stepIns;
    this.timeline = timeline;
  }

  /**
   * @param quoteReason why fewer than two quotes are enough, or empty
   */
  public void review(
      CaseReference reference, Review review, String quoteReason, String remark, String by) {
    StepIn plan = stepIns.planned(reference);
    if (by.equals(plan.plannedBy())) {
      throw new Refused("U hebt dit zelf voorbereid. Laat een andere jurist het beoordelen.");
    }
    if (review == Review.SENT_BACK && remark.isBlank()) {
      throw new Refused("Vul bij “Toelichting” in wat er moet veranderen.");
    }
    if (review == Review.APPROVED) {
      if (plan.quotes().size() < QUOTES && quoteReason.isBlank()) {
        throw new Refused(
            "Er is maar één offerte. Stuur terug voor een tweede, of vul bij “Waarom volstaat één offerte?” de reden in.");
      }
      stepIns.reviewed(reference, quoteReason, by);
    }
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Inschakeling van een derde beoordeeld: " + review.dutch().toLowerCase(Locale.ROOT),
        Particulars.of("Eén offerte volstaat", quoteReason, "Toelichting", remark));
  }
}
