package org.supplierescalation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispute.ReplyTerm;
import org.supplierescalation.term.Law;

/** Table {@code mediation-reply}. */
@Component
class DmnReplyTerm implements ReplyTerm {

  private final DecisionTables tables;

  DmnReplyTerm(DecisionTables tables) {
    this.tables = tables;
  }

  @Override
  public Answer of(Law law) {
    DecisionTables.Answer answer = tables.ask("mediation-reply", Map.of("law", law.name()));
    return new Answer(Integer.parseInt(answer.text("workingDays")), answer.version());
  }
}
