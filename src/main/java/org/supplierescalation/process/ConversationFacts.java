package org.supplierescalation.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.conversation.Conversation;
import org.supplierescalation.conversation.ConversationMoments;
import org.supplierescalation.conversation.ConversationReport;
import org.supplierescalation.conversation.Conversations;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** What was said in the conversation that is confirmed, awaited and checked. */
@Component
class ConversationFacts implements Facts {

  private final Conversations conversations;
  private final ContractOfCase contracts;
  private final ConversationMoments moments;

  ConversationFacts(
      Conversations conversations, ContractOfCase contracts, ConversationMoments moments) {
    this.conversations = conversations;
    this.contracts = contracts;
    this.moments = moments;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(
        "UserTask_AwaitConfirmationReply",
        "UserTask_ReadConfirmationReply",
        "UserTask_AwaitPromise",
        "UserTask_CheckPromise");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Law law = contracts.law(reference);
    Conversation conversation = conversations.current(reference);
    ConversationReport report = conversation.report();
    LocalDate replyBy = conversation.replyBy();
    return Map.of(
        "heldAt", DutchDates.inWords(report.heldAt(), law),
        "spokenWith", report.spokenWith(),
        "promisedDay", DutchDates.inWords(conversation.promisedOn()),
        "replyBy", replyBy == null ? "" : DutchDates.inWords(moments.replyDueAt(law, replyBy), law),
        "talk",
            List.of(
                Map.of(
                    "agreed", report.blocks().agreed(),
                    "failing", report.blocks().failing(),
                    "expected", report.blocks().expected(),
                    "promise", report.isPromised() ? report.promise() : "niets toegezegd")));
  }
}
