package org.supplierescalation.process;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.DisputeClause;
import org.supplierescalation.dispute.DisputeFacts;
import org.supplierescalation.dispute.DisputeQuestion;
import org.supplierescalation.dispute.LawyerNeed;
import org.supplierescalation.dispute.RouteFinding;
import org.supplierescalation.dispute.RouteTable;
import org.supplierescalation.dispute.Track;

/** Tables {@code dispute-route}, {@code dispute-track} and {@code dispute-clause}. */
@Component
class DmnRouteTable implements RouteTable {

  private static final String ROUTES = "dispute-route";
  private static final String TRACKS = "dispute-track";
  private static final String CLAUSE = "dispute-clause";

  private final DecisionService decisions;
  private final DecisionTables tables;

  DmnRouteTable(DecisionService decisions, DecisionTables tables) {
    this.decisions = decisions;
    this.tables = tables;
  }

  @Override
  public Answer ask(DisputeQuestion question) {
    Map<Track, List<Map<String, Object>>> byTrack =
        decisions.evaluateDecisionTableByKey(ROUTES, inputs(question)).getResultList().stream()
            .collect(Collectors.groupingBy(row -> Track.valueOf(text(row, "track"))));
    List<RouteFinding> found =
        Arrays.stream(Track.values())
            .filter(byTrack::containsKey)
            .map(track -> finding(track, byTrack.get(track), question))
            .toList();
    if (found.isEmpty()) {
      throw new Refused(
          "Geen enkele regel van tabel “Routes voor het geschil” past bij deze antwoorden. Vraag de jurist de tabel na te kijken.");
    }
    return new Answer(
        found, tables.version(ROUTES), tables.version(TRACKS), tables.version(CLAUSE));
  }

  private static Map<String, Object> inputs(DisputeQuestion question) {
    DisputeFacts facts = question.facts();
    BigDecimal claim = facts.claim();
    return Map.of(
        "law", question.law().name(),
        "disputeClause", question.clause().name(),
        "claimUndetermined", claim == null,
        "claim", claim == null ? 0.0 : claim.doubleValue(),
        "urgent", facts.urgent(),
        "hardRefusal", facts.hardRefusal(),
        "arbitrationAgreed", facts.arbitrationAgreed(),
        "limitationSafe", facts.limitationSafe(),
        "dossierComplete", facts.dossierComplete(),
        "worthIt", facts.worthIt());
  }

  private RouteFinding finding(
      Track track, List<Map<String, Object>> rows, DisputeQuestion question) {
    String missing =
        rows.stream()
            .filter(row -> text(row, "state").equals("MISSING"))
            .map(row -> text(row, "missing"))
            .collect(Collectors.joining(" "));
    DecisionTables.Answer needs =
        tables.ask(TRACKS, Map.of("law", question.law().name(), "track", track.name()));
    DecisionTables.Answer clause = clause(track, question.clause(), question.mediationTried());
    return new RouteFinding(
        track,
        missing,
        needs.text("needs"),
        LawyerNeed.valueOf(needs.text("lawyer")),
        needs.text("duration"),
        needs.text("costs"),
        text(rows.get(0), "ground"),
        clause.text("fit").equals("DEVIATES"),
        clause.text("explanation"));
  }

  private DecisionTables.Answer clause(Track track, DisputeClause clause, boolean tried) {
    return tables.ask(
        CLAUSE,
        Map.of(
            "disputeClause",
            clause.name(),
            "route",
            track.kind().name(),
            "interim",
            track == Track.INTERIM_RELIEF,
            "mediationTried",
            tried));
  }

  private static String text(Map<String, Object> row, String output) {
    Object value = row.get(output);
    return value == null ? "" : value.toString();
  }
}
