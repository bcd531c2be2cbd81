package org.supplierescalation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.supplierescalation.access.AsEngine;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.notice.Complexity;
import org.supplierescalation.notice.NoticeKind;
import org.supplierescalation.notice.TermLengthTable;

/** {@code term-length.dmn}. */
@Component
class DmnTermLengthTable implements TermLengthTable {

  private final DecisionTables tables;
  private final AsEngine asEngine;

  DmnTermLengthTable(DecisionTables tables, AsEngine asEngine) {
    this.asEngine = asEngine;
    this.tables = tables;
  }

  @Override
  public TermLength lookUp(NoticeKind kind, Priority impact, Complexity complexity) {
    DecisionTables.Answer answer =
        asEngine.get(
            () ->
                tables.ask(
                    "term-length",
                    Map.of(
                        "kind", kind.name(),
                        "impact", impact.name(),
                        "complexity", complexity.name())));
    return new TermLength(
        Integer.parseInt(answer.text("baseDays")),
        (Integer) answer.outputs().get("baseHours"),
        answer.text("ground"),
        answer.version());
  }
}
