package org.supplierescalation.dispute;

import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.Law;

/** The lawyer chooses how the dispute is brought to an end, after reading the contract's clause. */
public class ChooseRoute {

  private static final int MOST_MEDIATORS = 3;

  private final RouteFindings findings;
  private final RouteChoices choices;
  private final Mediations mediations;
  private final ContractOfCase contracts;
  private final Timeline timeline;

  public ChooseRoute(
      RouteFindings findings,
      RouteChoices choices,
      Mediations mediations,
      ContractOfCase contracts,
      Timeline timeline) {
    this.findings = findings;
    this.choices = choices;
    this.mediations = mediations;
    this.contracts = contracts;
    this.timeline = timeline;
  }

  /**
   * @param mediation what the proposal says; counts only when the route is mediation
   */
  public void choose(RouteChoice choice, Mediation mediation) {
    RouteFinding found = open(choice);
    if (found.deviates() && choice.deviation().isBlank()) {
      throw new Refused(
          "%s Kies de route van het contract, of schrijf bij “Waarom wijkt u af van het contract?” op waarom u afwijkt."
              .formatted(found.explanation()));
    }
    if (choice.track().kind() == Track.Kind.MEDIATION) {
      propose(mediation);
    }
    choices.add(choice);
    timeline.add(
        choice.reference(),
        choice.chosenBy(),
        EntryKind.DECISION,
        "Route voor het geschil: " + choice.track().dutch(),
        "%s%n%s%s"
            .formatted(
                choice.ground(),
                found.explanation(),
                found.deviates() ? "\nAfwijking van het contract: " + choice.deviation() : ""));
    if (choice.track().kind() == Track.Kind.MEDIATION) {
      warnOfLimitation(choice);
    }
  }

  private RouteFinding open(RouteChoice choice) {
    RouteFinding found =
        findings.of(choice.reference()).stream()
            .filter(finding -> finding.track() == choice.track())
            .findFirst()
            .orElseThrow(
                () ->
                    new Refused(
                        "“%s” is geen route onder het recht van dit contract. Kies een route uit de tabel."
                            .formatted(choice.track().dutch())));
    if (!found.open()) {
      throw new Refused("“%s” kan nu niet. %s".formatted(choice.track().dutch(), found.missing()));
    }
    return found;
  }

  private void propose(Mediation mediation) {
    if (mediation.dispute().isBlank() || mediation.costs().isBlank()) {
      throw new Refused(
          "Vul voor mediation in waar het geschil over gaat en wie de kosten draagt.");
    }
    if (mediation.mediators().lines().filter(name -> !name.isBlank()).count() > MOST_MEDIATORS) {
      throw new Refused("Stel bij “Voorgestelde mediators” hoogstens drie namen voor.");
    }
    mediations.add(mediation);
  }

  private void warnOfLimitation(RouteChoice choice) {
    timeline.add(
        choice.reference(),
        Timeline.SYSTEM,
        EntryKind.TERM,
        contracts.law(choice.reference()) == Law.NL
            ? "Mediation stuit de verjaring niet"
            : "Alleen het ondertekende protocol schorst de verjaring",
        contracts.law(choice.reference()) == Law.NL
            ? "Verstuur zo nodig een afzonderlijke stuitingsbrief (3:317 BW). Voor andere vorderingen dan nakoming, zoals ontbinding, moet binnen zes maanden na die brief een vervolgstap volgen, zoals een dagvaarding."
            : "Een voorstel voor bemiddeling doet dat nog niet. Laat de advocaat de verjaring bewaken.");
  }
}
