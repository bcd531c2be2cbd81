package org.supplierescalation.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.supplierescalation.answer.Situation;
import org.supplierescalation.casefile.CaseReference;

/** What a case waits for, read from its open tasks. */
@Component
class SituationOfCase {

  private static final Map<String, Situation> WAITING = waiting();

  private final OpenSteps steps;

  SituationOfCase(OpenSteps steps) {
    this.steps = steps;
  }

  Situation of(CaseReference reference) {
    Set<String> open = steps.keys(reference);
    return WAITING.entrySet().stream()
        .filter(task -> open.contains(task.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Situation.NOTHING);
  }

  /** A case may wait for more; the term weighs most. */
  private static Map<String, Situation> waiting() {
    Map<String, Situation> waiting = new LinkedHashMap<>();
    waiting.put("UserTask_AwaitPerformance", Situation.TERM);
    waiting.put("UserTask_ReadReaction", Situation.TERM);
    waiting.put("UserTask_DecideExtension", Situation.TERM_WITH_US);
    waiting.put("UserTask_CheckTerm", Situation.TERM_WITH_US);
    waiting.put("UserTask_AwaitReceipt", Situation.RECEIPT);
    waiting.put("UserTask_ProveReceipt", Situation.RECEIPT);
    waiting.put("UserTask_AwaitConfirmationReply", Situation.CONFIRMATION);
    waiting.put("UserTask_ReadConfirmationReply", Situation.CONFIRMATION);
    waiting.put("UserTask_AwaitPromise", Situation.PROMISE);
    waiting.put("UserTask_AwaitMediationReply", Situation.MEDIATION);
    waiting.put("UserTask_ReadMediationReply", Situation.MEDIATION);
    waiting.put("UserTask_AwaitDemand", Situation.DEMAND);
    waiting.put("UserTask_CheckDemand", Situation.DEMAND);
    return waiting;
  }
}
