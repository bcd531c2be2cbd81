package org.supplierescalation.process;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Performance;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.conversation.ConversationAdvice;
import org.supplierescalation.conversation.ConversationTables;

/** The tables of the conversation stage, asked in their latest version. */
@Component
class EngineConversationTables implements ConversationTables {

  private final DecisionService decisions;
  private final RepositoryService repository;

  EngineConversationTables(DecisionService decisions, RepositoryService repository) {
    this.decisions = decisions;
    this.repository = repository;
  }

  @Override
  public int recoveryWorkingDays(Priority priority) {
    DmnDecisionRuleResult row =
        decisions
            .evaluateDecisionTableByKey("recovery-proposal", Map.of("priority", priority.name()))
            .getSingleResult();
    return ((Number) row.getEntry("workingDays")).intValue();
  }

  @Override
  public Advice advise(Performance performance, int conversations, Priority priority) {
    DecisionDefinition table =
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey("conversation-advice")
            .latestVersion()
            .singleResult();
    DmnDecisionRuleResult row =
        decisions
            .evaluateDecisionTableById(
                table.getId(),
                Map.of(
                    "performance", performance.name(),
                    "conversations", conversations,
                    "priority", priority.name()))
            .getSingleResult();
    return new Advice(
        ConversationAdvice.valueOf(row.getEntry("conversationAdvice")),
        row.getEntry("ground"),
        table.getVersion());
  }
}
