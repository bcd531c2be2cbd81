package org.supplierescalation.remedy;

import java.util.Locale;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/**
 * The board decides whether the contract ends. A plan that is not ready needs a signed reason, and
 * no plan is approved without the consent of the lawyer: who dissolves wrongly is in default
 * himself (law.md 8).
 */
public class DecideExit {

  private final ExitPlans plans;
  private final EndingChoices endings;
  private final Agreements agreements;
  private final ExitReadiness readiness;
  private final Timeline timeline;

  public DecideExit(
      ExitPlans plans,
      EndingChoices endings,
      Agreements agreements,
      ExitReadiness readiness,
      Timeline timeline) {
    this.plans = plans;
    this.endings = endings;
    this.agreements = agreements;
    this.readiness = readiness;
    this.timeline = timeline;
  }

  /**
   * @param reason why the plan is sent back, why we stay, or why an unready plan is approved
   */
  public void decide(CaseReference reference, ExitDecision decision, String reason, String by) {
    ExitPlan plan = plans.newest(reference);
    EndingGround ground = endings.newest(reference).ground();
    Agreement agreement = agreements.newest(reference, ground.remedy());
    ConsentToRemedy.refuseOwnWork(agreement, by);
    if (by.equals(plan.madeBy())) {
      throw new Refused(
          "U hebt dit exitplan zelf gemaakt. Laat iemand anders van de directie beslissen.");
    }
    if (decision == ExitDecision.APPROVED) {
      refuseUnlessSound(plan, ground, agreement, reason, by);
      plans.approved(reference, by, reason);
    } else if (reason.isBlank()) {
      throw new Refused("Vul bij “Reden” in waarom u het exitplan niet goedkeurt.");
    }
    agreements.add(
        reference,
        ground.remedy(),
        ConsentOf.BOARD,
        new Consent(decision == ExitDecision.APPROVED, reason, by));
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "%s, exitplan voor %d %% gereed: %s"
            .formatted(ground.dutch(), plan.readiness(), decision.dutch().toLowerCase(Locale.ROOT)),
        reason);
  }

  private void refuseUnlessSound(
      ExitPlan plan, EndingGround ground, Agreement agreement, String reason, String by) {
    if (!agreement.juristAgreed()) {
      throw new Refused(
          "De jurist heeft nog niet ingestemd. Zonder dat advies eindigt het contract niet.");
    }
    boolean secured = plan.unsecured().isEmpty();
    ExitReadiness.Verdict verdict = readiness.of(ground, secured, plan.readiness());
    timeline.add(
        plan.reference(),
        by,
        EntryKind.DECISION,
        "Gereedheid van het exitplan getoetst",
        "Gevraagd: %s; gegevens en beheerdersgegevens veilig: %s; gereed: %d %%.%nUitkomst: %s%nTabel “Gereedheid van de exit”, versie %d."
            .formatted(
                ground.dutch(),
                secured ? "ja" : "nee",
                plan.readiness(),
                verdict.why(),
                verdict.tableVersion()));
    if (!verdict.ready() && reason.isBlank()) {
      throw new Refused(
          "%s Het plan is voor %d %% gereed. Vul bij “Reden” in waarom wij toch nu ontbinden, of stuur het plan terug."
              .formatted(verdict.why(), plan.readiness()));
    }
  }
}
