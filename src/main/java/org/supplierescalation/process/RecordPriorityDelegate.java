package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.RankCase;

/** What table {@code priority} answered goes into the case file. */
@Component("recordPriority")
class RecordPriorityDelegate implements JavaDelegate {

  private final RankCase rankCase;
  private final DecisionTables tables;

  RecordPriorityDelegate(RankCase rankCase, DecisionTables tables) {
    this.rankCase = rankCase;
    this.tables = tables;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Object answer = execution.getVariable(Variables.PRIORITY);
    if (answer == null) {
      return; // opened through the API: whoever opened it ranked it, and no hindrance was asked
    }
    rankCase.rank(
        CaseInProcess.of(execution),
        Priority.valueOf(answer.toString()),
        "Hinder: %s.\n\nTabel “Prioriteit”, versie %d."
            .formatted(
                Variables.HINDRANCE.get(execution).dutch(), tables.version(Variables.PRIORITY)));
  }
}
