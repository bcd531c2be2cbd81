package org.supplierescalation.process;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.conversation.Conversation;
import org.supplierescalation.conversation.Conversations;
import org.supplierescalation.conversation.PrepareConversation;
import org.supplierescalation.conversation.PrepareConversation.Guide;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** The conversation guide, and what was said or tried before. */
@Component
class HoldConversationFacts implements Facts {

  private final CaseFiles cases;
  private final Conversations conversations;
  private final PrepareConversation prepareConversation;
  private final ContractOfCase contracts;

  HoldConversationFacts(
      CaseFiles cases,
      Conversations conversations,
      PrepareConversation prepareConversation,
      ContractOfCase contracts) {
    this.cases = cases;
    this.conversations = conversations;
    this.prepareConversation = prepareConversation;
    this.contracts = contracts;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_HoldConversation");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Law law = contracts.law(reference);
    String recoveryOn = DutchDates.inWords(prepareConversation.prepare(reference).recoveryOn());
    return Map.of(
        "recoveryOn", recoveryOn,
        "guide",
            cases.breaches(reference).stream().map(breach -> point(breach, recoveryOn)).toList(),
        "conversations", conversations.of(reference).stream().map(held -> row(held, law)).toList());
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    Guide guide = prepareConversation.prepare(reference);
    return Map.of(
        "agreed", guide.blocks().agreed(),
        "failing", guide.blocks().failing(),
        "expected", guide.blocks().expected(),
        "promisedOn", guide.recoveryOn().toString());
  }

  private static Map<String, String> point(Breach breach, String recoveryOn) {
    return Map.of(
        "agreed", breach.commitment(),
        "failing", breach.fact(),
        "expected", "Herstel, uiterlijk op " + recoveryOn);
  }

  private static Map<String, String> row(Conversation held, Law law) {
    return Map.of(
        "heldAt", DutchDates.inWords(held.report().heldAt(), law),
        "channel", held.report().channel().dutch(),
        "spokenWith", held.report().spokenWith(),
        "result", held.report().result().dutch(),
        "promisedOn", held.isConfirmed() ? DutchDates.inDigits(held.promisedOn()) : "");
  }
}
