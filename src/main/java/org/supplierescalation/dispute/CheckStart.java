package org.supplierescalation.dispute;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** The lawyer goes through what the route needs before anything is filed. */
public class CheckStart {

  private final RouteChoices choices;
  private final RouteFindings findings;
  private final Timeline timeline;

  public CheckStart(RouteChoices choices, RouteFindings findings, Timeline timeline) {
    this.choices = choices;
    this.findings = findings;
    this.timeline = timeline;
  }

  public void check(
      CaseReference reference, StartCheck decision, StartNeeds needs, String remark, String by) {
    RouteFinding route = findings.of(reference, choices.newest(reference).track());
    if (decision == StartCheck.READY && !needs.missing(route.lawyer()).isEmpty()) {
      throw new Refused(
          "Wij kunnen nog niet beginnen. Eerst: %s. Lukt dat niet, kies dan “%s”."
              .formatted(
                  String.join("; ", needs.missing(route.lawyer())), StartCheck.BACK.dutch()));
    }
    if (decision == StartCheck.BACK && remark.isBlank()) {
      throw new Refused("Vul bij “Toelichting” in waarom wij een andere route kiezen.");
    }
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "%s: %s".formatted(route.track().dutch(), decision.dutch()),
        "%s%n%s%s"
            .formatted(
                route.needs(),
                needs.lawyer().isBlank() ? "" : "Advocaat: " + needs.lawyer() + "\n",
                remark));
  }
}
