package org.supplierescalation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.ScopeAnswer;
import org.supplierescalation.contract.ScopeFacts;
import org.supplierescalation.contract.ScopeFinding;
import org.supplierescalation.contract.ScopeTable;

/** {@code scope.dmn}. */
@Component
class DmnScopeTable implements ScopeTable {

  private final DecisionTables tables;

  DmnScopeTable(DecisionTables tables) {
    this.tables = tables;
  }

  @Override
  public ScopeAnswer answer(ScopeFacts facts) {
    DecisionTables.Answer answer =
        tables.ask(
            "scope",
            Map.of(
                "contractActive", facts.contractActive(),
                "listed", facts.listed(),
                "excluded", facts.excluded(),
                "cause", facts.cause().name(),
                "normKind", facts.normKind().name()));
    return new ScopeAnswer(
        ScopeFinding.valueOf(answer.text("scope")), answer.text("ground"), answer.version());
  }
}
