package org.supplierescalation.process;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.PriorityTable;

/** {@code priority.dmn}. */
@Component
class DmnPriorityTable implements PriorityTable {

  private final DecisionTables tables;

  DmnPriorityTable(DecisionTables tables) {
    this.tables = tables;
  }

  @Override
  public Optional<PriorityAnswer> answer(Hindrance hindrance) {
    DecisionTables.Answer answer = tables.ask("priority", Map.of("hindrance", hindrance.name()));
    return answer.fits()
        ? Optional.of(
            new PriorityAnswer(
                Priority.valueOf(answer.text("priority")),
                answer.text("reaction"),
                answer.text("update"),
                answer.text("ground"),
                answer.version()))
        : Optional.empty();
  }
}
