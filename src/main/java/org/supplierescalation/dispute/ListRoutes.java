package org.supplierescalation.dispute;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;

/** Asks the tables which routes are open for this contract and this dispute. */
public class ListRoutes {

  private final DisputeFactsFile facts;
  private final Mediations mediations;
  private final ContractOfCase contracts;
  private final RouteTable table;
  private final DisputeCosts costs;
  private final RouteFindings findings;
  private final Timeline timeline;
  private final Clock clock;

  public ListRoutes(
      DisputeFactsFile facts,
      Mediations mediations,
      ContractOfCase contracts,
      RouteTable table,
      DisputeCosts costs,
      RouteFindings findings,
      Timeline timeline,
      Clock clock) {
    this.facts = facts;
    this.mediations = mediations;
    this.contracts = contracts;
    this.table = table;
    this.costs = costs;
    this.findings = findings;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void list(CaseReference reference) {
    Contract contract = contracts.get(reference);
    DisputeFacts known = facts.newest(reference);
    boolean tried = mediations.latest(reference).map(Mediation::reply).isPresent();
    RouteTable.Answer answer =
        table.ask(new DisputeQuestion(contract.law(), contract.clauses().disputes(), tried, known));
    LocalDate today = LocalDate.now(clock.withZone(contract.law().zone()));
    List<RouteFinding> routes =
        answer.routes().stream()
            .map(route -> route.costing(costs.of(route.track(), known.claim(), today)))
            .toList();
    findings.put(reference, routes);
    timeline.add(
        reference,
        Timeline.SYSTEM,
        EntryKind.DECISION,
        "Routes voor het geschil nagegaan met tabel “Routes voor het geschil”, versie "
            + answer.version(),
        "Gevraagd: %s; contract: %s; mediation geprobeerd: %s; vordering: %s; de overige antwoorden staan bij “Geschil in kaart gebracht”.%nTabel “Wat een route vraagt”, versie %d; tabel “Volgt de route het contract?”, versie %d.%n%s"
            .formatted(
                contract.law().dutch(),
                contract.clauses().disputes().dutch(),
                tried ? "ja" : "nee",
                known.claimText(),
                answer.trackVersion(),
                answer.clauseVersion(),
                routes.stream().map(ListRoutes::line).collect(Collectors.joining("\n"))));
  }

  private static String line(RouteFinding route) {
    return "%s: %s%s"
        .formatted(
            route.track().dutch(),
            route.open() ? "open" : route.missing(),
            route.deviates() ? " (wijkt af van het contract)" : "");
  }
}
