package org.supplierescalation.process;

import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.notice.Complexity;
import org.supplierescalation.notice.NoticeKind;
import org.supplierescalation.notice.TermLengthTable;

/** Asks table {@code term-length}, and says which version answered. */
@Component
class EngineTermLengthTable implements TermLengthTable {

  private static final String TABLE = "term-length";

  private final DecisionService decisions;
  private final RepositoryService repository;

  EngineTermLengthTable(DecisionService decisions, RepositoryService repository) {
    this.decisions = decisions;
    this.repository = repository;
  }

  @Override
  public TermLength lookUp(NoticeKind kind, Priority impact, Complexity complexity) {
    DecisionDefinition table =
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(TABLE)
            .latestVersion()
            .singleResult();
    DmnDecisionRuleResult row =
        decisions
            .evaluateDecisionTableById(
                table.getId(),
                org.camunda.bpm.engine.variable.Variables.createVariables()
                    .putValue("kind", kind.name())
                    .putValue("impact", impact.name())
                    .putValue("complexity", complexity.name()))
            .getSingleResult();
    Integer days = row.getEntry("baseDays");
    return new TermLength(days, row.getEntry("ground"), table.getVersion());
  }
}
