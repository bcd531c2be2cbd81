package org.supplierescalation.remedy;

import java.util.Locale;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/**
 * The board decides whether the contract ends. A plan that is not ready needs a reason, and no plan
 * is approved without legal advice: who dissolves wrongly is in default himself (law.md 8).
 */
public class DecideExit {

  private final ExitPlans plans;
  private final ExitReadiness readiness;
  private final Timeline timeline;

  public DecideExit(ExitPlans plans, ExitReadiness readiness, Timeline timeline) {
    this.plans = plans;
    this.readiness = readiness;
    this.timeline = timeline;
  }

  /**
   * @param legalAdvice what the lawyer says of dissolution; needed to approve
   * @param reason why the plan is sent back, why we stay, or why an unready plan is approved
   */
  public void decide(
      CaseReference reference,
      ExitDecision decision,
      String legalAdvice,
      String reason,
      String by) {
    ExitPlan plan =
        plans
            .latest(reference)
            .orElseThrow(() -> new IllegalStateException(reference + " has no plan"));
    if (by.equals(plan.madeBy())) {
      throw new Refused(
          "U hebt dit exitplan zelf gemaakt. Laat iemand anders van de directie beslissen.");
    }
    if (decision == ExitDecision.APPROVED) {
      refuseUnlessSound(plan, legalAdvice, reason);
      plans.approved(reference, by);
    } else if (reason.isBlank()) {
      throw new Refused("Vul in waarom u het exitplan niet goedkeurt.");
    }
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Exitplan (%d %% gereed): %s"
            .formatted(plan.readiness(), decision.dutch().toLowerCase(Locale.ROOT)),
        Particulars.of("Juridisch advies", legalAdvice, "Reden", reason));
  }

  private void refuseUnlessSound(ExitPlan plan, String legalAdvice, String reason) {
    if (legalAdvice.isBlank()) {
      throw new Refused(
          "Vul in wat de jurist of advocaat adviseert. Zonder dat advies ontbinden wij niet.");
    }
    if (!readiness.isEnough(plan.readiness()) && reason.isBlank()) {
      throw new Refused(
          "Het exitplan is pas voor %d %% gereed. Vul in waarom wij toch nu ontbinden, of stuur het plan terug."
              .formatted(plan.readiness()));
    }
  }
}
