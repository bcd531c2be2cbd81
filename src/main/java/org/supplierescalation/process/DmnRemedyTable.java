package org.supplierescalation.process;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.Remedy;
import org.supplierescalation.remedy.RemedyFinding;
import org.supplierescalation.remedy.RemedyQuestion;
import org.supplierescalation.remedy.RemedyTable;

/** Table {@code remedies}. */
@Component
class DmnRemedyTable implements RemedyTable {

  private static final String KEY = "remedies";

  private final DecisionService decisions;
  private final RepositoryService repository;

  DmnRemedyTable(DecisionService decisions, RepositoryService repository) {
    this.decisions = decisions;
    this.repository = repository;
  }

  @Override
  public Answer ask(RemedyQuestion question) {
    Map<String, Object> inputs =
        Map.of(
            "law", question.law().name(),
            "inDefault", question.inDefault(),
            "ownDutiesMet", question.ownDutiesMet(),
            "penaltyClause", question.penaltyClause(),
            "suspensionBanned", question.suspensionBanned(),
            "writtenGround", question.writtenGround(),
            "exitPlanApproved", question.exitPlanApproved());
    List<RemedyFinding> findings =
        decisions.evaluateDecisionTableByKey(KEY, inputs).getResultList().stream()
            .map(DmnRemedyTable::finding)
            .sorted(Comparator.comparing(RemedyFinding::remedy))
            .toList();
    return new Answer(findings, version());
  }

  private int version() {
    return repository
        .createDecisionDefinitionQuery()
        .decisionDefinitionKey(KEY)
        .latestVersion()
        .singleResult()
        .getVersion();
  }

  private static RemedyFinding finding(Map<String, Object> row) {
    return new RemedyFinding(
        Remedy.valueOf(text(row, "remedy")),
        text(row, "state").equals("OPEN"),
        text(row, "missing"),
        text(row, "excludes"),
        text(row, "ground"));
  }

  private static String text(Map<String, Object> row, String output) {
    Object value = row.get(output);
    return value == null ? "" : value.toString();
  }
}
