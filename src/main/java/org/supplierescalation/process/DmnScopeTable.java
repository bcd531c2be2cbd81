package org.supplierescalation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.ScopeAnswer;
import org.supplierescalation.contract.ScopeFacts;
import org.supplierescalation.contract.ScopeFinding;
import org.supplierescalation.contract.ScopeResult;
import org.supplierescalation.contract.ScopeTable;
import org.supplierescalation.term.Law;

/** {@code scope.dmn}. */
@Component
class DmnScopeTable implements ScopeTable {

  private final DecisionTables tables;

  DmnScopeTable(DecisionTables tables) {
    this.tables = tables;
  }

  @Override
  public ScopeAnswer answer(Law law, ScopeFacts facts) {
    DecisionTables.Answer answer =
        tables.ask(
            "scope",
            Map.of(
                "law", law.name(),
                "contractActive", facts.contractActive(),
                "listed", facts.listed(),
                "excluded", facts.excluded(),
                "cause", facts.cause().name(),
                "withinServiceWindow", facts.withinServiceWindow(),
                "normKind", facts.normKind().name(),
                "normExceeded", facts.normExceeded()));
    return answer.fits()
        ? new ScopeAnswer(
            ScopeFinding.valueOf(answer.text("scope")),
            ScopeResult.valueOf(answer.text("result")),
            answer.text("ground") + " " + answer.text("next"),
            answer.version())
        : ScopeAnswer.noRule(answer.version());
  }
}
