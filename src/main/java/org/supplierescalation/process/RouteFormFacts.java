package org.supplierescalation.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.YesNo;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispute.DisputeFacts;
import org.supplierescalation.dispute.DisputeFactsFile;
import org.supplierescalation.dispute.Mediation;
import org.supplierescalation.dispute.MediationReply;
import org.supplierescalation.dispute.Mediations;
import org.supplierescalation.dispute.RouteChoice;
import org.supplierescalation.dispute.RouteChoices;
import org.supplierescalation.dispute.RouteFinding;
import org.supplierescalation.dispute.RouteFindings;
import org.supplierescalation.term.Law;

/** What people see who choose the route of a dispute, and go through what it needs. */
@Component
class RouteFormFacts implements Facts {

  private static final String ASSESS = "UserTask_AssessDispute";

  private final ContractOfCase contracts;
  private final Mediations mediations;
  private final DisputeFactsFile disputes;
  private final RouteFindings findings;
  private final RouteChoices choices;

  RouteFormFacts(
      ContractOfCase contracts,
      Mediations mediations,
      DisputeFactsFile disputes,
      RouteFindings findings,
      RouteChoices choices) {
    this.contracts = contracts;
    this.mediations = mediations;
    this.disputes = disputes;
    this.findings = findings;
    this.choices = choices;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(ASSESS, "UserTask_ChooseRoute", "UserTask_ApproveRoute", "UserTask_CheckStart");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Contract contract = contracts.get(reference);
    Map<String, Object> facts = new HashMap<>();
    facts.put("forum", contract.forum());
    facts.put("law", contract.law().dutch());
    facts.put("disputeClauseText", contract.clauses().disputes().dutch());
    facts.put(
        "earlierMediation",
        mediations
            .latest(reference)
            .map(RouteFormFacts::earlier)
            .orElse("Er is nog geen mediation voorgesteld."));
    facts.put(
        "limitationText",
        contract.law() == Law.NL
            ? "Mediation stuit de verjaring niet: verstuur zo nodig een afzonderlijke stuitingsbrief (3:317 BW). Voor andere vorderingen dan nakoming, zoals ontbinding, moet binnen zes maanden na die brief een vervolgstap volgen."
            : "Een voorstel of brief van uzelf stopt de verjaring niet. Pas het ondertekende protocol schorst haar; een advocaat of gerechtsdeurwaarder kan haar met een aangetekende brief stuiten.");
    disputes.latest(reference).ifPresent(known -> facts.put("claimText", known.claimText()));
    List<RouteFinding> routes = findings.of(reference);
    facts.put("routes", routes.stream().map(RouteFormFacts::row).toList());
    facts.put("routeChoices", routes.stream().map(RouteFormFacts::choice).toList());
    choices.latest(reference).ifPresent(choice -> chosen(facts, choice, routes));
    return facts;
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    if (!ASSESS.equals(task.getTaskDefinitionKey())) {
      return Map.of();
    }
    return disputes.latest(reference).map(RouteFormFacts::asBefore).orElse(Map.of());
  }

  private static Map<String, Object> asBefore(DisputeFacts known) {
    Map<String, Object> fields = new HashMap<>();
    if (known.claim() == null) {
      fields.put("claimUndetermined", true);
    } else {
      fields.put("claim", known.claim().doubleValue());
    }
    fields.put("arbitrationAgreed", YesNo.of(known.arbitrationAgreed()).name());
    fields.put("dossierComplete", YesNo.of(known.dossierComplete()).name());
    fields.put("worthIt", YesNo.of(known.worthIt()).name());
    fields.put("desiredResult", known.desiredResult());
    return fields;
  }

  /** Five columns at most: what belongs together stands in one, or the last ones fall off. */
  private static Map<String, Object> row(RouteFinding route) {
    String contract = route.deviates() ? "Wijkt af. " + route.explanation() : route.explanation();
    return Map.of(
        "route", route.track().dutch(),
        "standing", route.open() ? "Open" : "Nog niet. " + route.missing(),
        "needs", "%s Advocaat: %s.".formatted(route.needs(), route.lawyer().dutch()),
        "burden", "%s.%n%s".formatted(route.duration(), route.costs()),
        "contract", contract,
        "basis", "%s%nGrond: %s".formatted(contract, route.ground()));
  }

  private static Map<String, Object> choice(RouteFinding route) {
    return Map.of("value", route.track().name(), "label", route.track().dutch());
  }

  private static void chosen(
      Map<String, Object> facts, RouteChoice choice, List<RouteFinding> routes) {
    facts.put("chosenRoute", choice.track().dutch());
    facts.put("chosenBy", choice.chosenBy());
    facts.put("chosenGround", choice.ground());
    facts.put(
        "chosenDeviation",
        choice.deviation().isBlank()
            ? "De route volgt het contract."
            : "De route wijkt af van het contract: " + choice.deviation());
    routes.stream()
        .filter(route -> route.track() == choice.track())
        .findFirst()
        .ifPresent(
            route -> {
              facts.put("chosenNeeds", route.needs());
              facts.put("chosenLawyer", route.lawyer().dutch());
              facts.put("chosenCosts", route.costs());
              facts.put("chosenDuration", route.duration());
            });
  }

  private static String earlier(Mediation mediation) {
    MediationReply reply = mediation.reply();
    return "Eerder voorgesteld via %s: %s."
        .formatted(mediation.institute(), reply == null ? "nog geen antwoord" : reply.dutch());
  }
}
