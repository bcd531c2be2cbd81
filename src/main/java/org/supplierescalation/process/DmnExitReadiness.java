package org.supplierescalation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.EndingGround;
import org.supplierescalation.remedy.ExitPart;
import org.supplierescalation.remedy.ExitReadiness;
import org.supplierescalation.remedy.ExitWeights;

/** Tables {@code exit-readiness} and {@code exit-weight}. */
@Component
class DmnExitReadiness implements ExitReadiness, ExitWeights {

  private final DecisionTables tables;

  DmnExitReadiness(DecisionTables tables) {
    this.tables = tables;
  }

  @Override
  public Verdict of(EndingGround ground, boolean secured, int percent) {
    DecisionTables.Answer answer =
        tables.ask(
            "exit-readiness",
            Map.of("endingGround", ground.name(), "secured", secured, "readiness", percent));
    return new Verdict(
        answer.text("verdict").equals("READY"), answer.text("why"), answer.version());
  }

  @Override
  public int of(ExitPart part) {
    return Integer.parseInt(tables.ask("exit-weight", Map.of("part", part.name())).text("weight"));
  }
}
