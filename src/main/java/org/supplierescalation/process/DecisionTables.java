package org.supplierescalation.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.AsEngine;

/**
 * Asks the decision tables with more than one output; a table that answers one word is bound in its
 * model.
 */
@Component
class DecisionTables {

  private final DecisionService decisions;
  private final RepositoryService repository;
  private final AsEngine asEngine;

  DecisionTables(DecisionService decisions, RepositoryService repository, AsEngine asEngine) {
    this.asEngine = asEngine;
    this.decisions = decisions;
    this.repository = repository;
  }

  /** What the one row that fits answers; an answer without outputs when no row fits. */
  Answer ask(String table, Map<String, Object> inputs) {
    DecisionDefinition definition = latest(table);
    DmnDecisionResult rows =
        decisions.evaluateDecisionById(definition.getId()).variables(inputs).evaluate();
    if (rows.size() > 1) {
      throw new IllegalStateException(
          "table %s answers %d rows for %s".formatted(table, rows.size(), inputs));
    }
    return new Answer(
        rows.isEmpty() ? Map.of() : rows.getFirstResult().getEntryMap(), definition.getVersion());
  }

  /** What every row that fits answers, for a table that collects. */
  Answers askAll(String table, Map<String, Object> inputs) {
    DecisionDefinition definition = latest(table);
    return new Answers(
        decisions
            .evaluateDecisionById(definition.getId())
            .variables(inputs)
            .evaluate()
            .getResultList(),
        definition.getVersion());
  }

  /** The rows as they stand in the model. Nothing is asked, so nothing enters the history. */
  DecisionTable read(String table) {
    return asEngine.get(
        () ->
            repository
                .getDmnModelInstance(latest(table).getId())
                .getModelElementsByType(DecisionTable.class)
                .iterator()
                .next());
  }

  /** The version that answers now. */
  int version(String table) {
    return latest(table).getVersion();
  }

  private DecisionDefinition latest(String table) {
    return Objects.requireNonNull(
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(table)
            .latestVersion()
            .singleResult(),
        () -> "no such table: " + table);
  }

  /**
   * One row, or none.
   *
   * @param outputs by output name; empty when no row fits
   */
  record Answer(Map<String, Object> outputs, int version) {

    /** Whether a row of the table fits. */
    boolean fits() {
      return !outputs.isEmpty();
    }

    String text(String output) {
      return outputs.get(output).toString();
    }
  }

  /**
   * All rows that fit.
   *
   * @param rows each by output name
   */
  record Answers(List<Map<String, Object>> rows, int version) {}
}
