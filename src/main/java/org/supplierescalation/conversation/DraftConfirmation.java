package org.supplierescalation.conversation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Supplier.Contact;
import org.supplierescalation.letter.ComposeLetter;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.term.Law;

/** Writes the confirmation of a conversation, in the same three blocks. A person reads it first. */
public class DraftConfirmation {

  private final Conversations conversations;
  private final ContractOfCase contracts;
  private final ComposeLetter composeLetter;
  private final ConversationMoments moments;
  private final Clock clock;

  public DraftConfirmation(
      Conversations conversations,
      ContractOfCase contracts,
      ComposeLetter composeLetter,
      ConversationMoments moments,
      Clock clock) {
    this.conversations = conversations;
    this.contracts = contracts;
    this.composeLetter = composeLetter;
    this.moments = moments;
    this.clock = clock;
  }

  public void draft(CaseReference reference) {
    Conversation conversation = conversations.current(reference);
    Contract contract = contracts.get(reference);
    Law law = contract.law();
    LocalDate replyBy = moments.replyBy(law, LocalDate.now(clock.withZone(law.zone())));
    conversations.askReplyBy(conversation, replyBy);
    composeLetter.mailOnly(
        reference,
        LetterKind.WRITTEN_CONFIRMATION,
        law,
        recipient(contract, conversation.report().spokenWith()),
        facts(conversation, law, replyBy),
        conversation.recordedBy());
  }

  private Map<String, Object> facts(Conversation conversation, Law law, LocalDate replyBy) {
    ConversationReport report = conversation.report();
    Map<String, Object> facts = new HashMap<>();
    facts.put("reference", conversation.reference().value());
    facts.put("spoken", report.result() == ConversationResult.SPOKEN);
    facts.put("byPhone", report.channel() == Channel.CALL);
    facts.put("spokenWith", report.spokenWith());
    facts.put("heldAt", LetterDates.inWords(report.heldAt(), law));
    facts.put("agreed", report.blocks().agreed());
    facts.put("failing", report.blocks().failing());
    facts.put("expected", report.blocks().expected());
    facts.put("promise", report.isPromised() ? report.promise() : "");
    facts.put("promisedOn", LetterDates.inWords(conversation.promisedOn()));
    facts.put("replyBy", LetterDates.inWords(moments.replyDueAt(law, replyBy), law));
    facts.put("attempts", attempts(conversation, law));
    return facts;
  }

  /** The last attempts; more of them say nothing more. */
  private List<Map<String, Object>> attempts(Conversation conversation, Law law) {
    if (conversation.report().result() == ConversationResult.SPOKEN) {
      return List.of();
    }
    List<Conversation> all = conversations.attemptsBefore(conversation);
    return all.subList(Math.max(0, all.size() - 5), all.size()).stream()
        .map(
            attempt ->
                Map.<String, Object>of("at", LetterDates.inWords(attempt.report().heldAt(), law)))
        .toList();
  }

  private static String recipient(Contract contract, String spokenWith) {
    List<Contact> contacts = contract.supplier().contacts();
    return contacts.stream()
        .filter(contact -> spokenWith.contains(contact.name()))
        .findFirst()
        .or(() -> contacts.stream().findFirst())
        .map(Contact::email)
        .orElse(contract.supplier().noticeEmail());
  }
}
