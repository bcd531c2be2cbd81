package org.supplierescalation.conversation;

import org.supplierescalation.casefile.Performance;
import org.supplierescalation.casefile.Priority;

/** The rules of this stage that the business signs off, as decision tables. */
public interface ConversationTables {

  /** In how many working days we ask for recovery: table {@code recovery-proposal}. */
  int recoveryWorkingDays(Priority priority);

  /**
   * What follows on a promise: table {@code conversation-advice}.
   *
   * @param conversations how many were held so far, this one included
   */
  Advice advise(Performance performance, int conversations, Priority priority);

  /**
   * @param ground why, in Dutch
   * @param version of the table
   */
  record Advice(ConversationAdvice advice, String ground, int version) {}
}
