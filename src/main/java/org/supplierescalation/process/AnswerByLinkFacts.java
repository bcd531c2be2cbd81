package org.supplierescalation.process;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.conversation.ConfirmationReply;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.notice.Notices;
import org.supplierescalation.notice.ReceiptChannel;
import org.supplierescalation.notice.ReceiptEvidence;
import org.supplierescalation.reply.AnswersByLink;
import org.supplierescalation.reply.LinkAnswer;
import org.supplierescalation.reply.LinkChoice;
import org.supplierescalation.reply.LinkWords;
import org.supplierescalation.reply.ReplyLink;
import org.supplierescalation.term.Law;

/**
 * What the supplier answered by its personal link, as a proposal in the form that waits for it. A
 * person reads it and decides: whoever has the link can answer.
 */
@Component
class AnswerByLinkFacts implements Facts {

  static final Set<String> RECEIPTS =
      Set.of("UserTask_AwaitReceipt", "UserTask_ProveReceipt", "UserTask_RecordLetterReceipt");

  private static final Set<String> REPLIES =
      Set.of("UserTask_AwaitConfirmationReply", "UserTask_ReadConfirmationReply");

  private final AnswersByLink answers;
  private final ContractOfCase contracts;
  private final Notices notices;

  AnswerByLinkFacts(AnswersByLink answers, ContractOfCase contracts, Notices notices) {
    this.answers = answers;
    this.contracts = contracts;
    this.notices = notices;
  }

  @Override
  public Set<String> tasks() {
    return Stream.of(RECEIPTS, REPLIES).flatMap(Set::stream).collect(Collectors.toSet());
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    return told(reference, kindOf(task));
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    return proposal(reference, kindOf(task));
  }

  Map<String, Object> told(CaseReference reference, LetterKind kind) {
    List<ReplyLink> answered = answers.to(reference, kind);
    if (answered.isEmpty()) {
      return Map.of("linkAnswer", "");
    }
    Law law = contracts.law(reference);
    return Map.of(
        "linkAnswer",
        answered.stream()
                .map(link -> told(link, answer(link), law))
                .collect(Collectors.joining("\n\n"))
            + "\n\n"
            + LinkWords.WARNING);
  }

  Map<String, Object> proposal(CaseReference reference, LetterKind kind) {
    List<ReplyLink> answered = answers.to(reference, kind);
    if (answered.isEmpty()) {
      return Map.of();
    }
    return kind == LetterKind.WRITTEN_CONFIRMATION
        ? reply(answered)
        : receipt(answered.get(0), contracts.law(reference), countsHours(reference, kind));
  }

  static LetterKind kindOf(String task, Supplier<String> inProcess) {
    if (REPLIES.contains(task)) {
      return LetterKind.WRITTEN_CONFIRMATION;
    }
    return task.equals("UserTask_RecordLetterReceipt")
        ? LetterKind.valueOf(inProcess.get())
        : LetterKind.DEFAULT_NOTICE;
  }

  private static LetterKind kindOf(DelegateTask task) {
    return kindOf(task.getTaskDefinitionKey(), () -> LetterInProcess.of(task).name());
  }

  /** One correction weighs more than the consent of others. */
  private static Map<String, Object> reply(List<ReplyLink> answered) {
    List<LinkAnswer> corrections =
        answered.stream()
            .map(AnswerByLinkFacts::answer)
            .filter(answer -> answer.choice() == LinkChoice.CORRECTED)
            .toList();
    return corrections.isEmpty()
        ? Map.of("confirmationReply", ConfirmationReply.CONFIRMED.name())
        : Map.of(
            "confirmationReply", ConfirmationReply.CORRECTED.name(),
            "replyText", corrections.get(0).text());
  }

  /** Only a term in hours asks at what time the letter arrived. */
  private boolean countsHours(CaseReference reference, LetterKind kind) {
    return kind == LetterKind.DEFAULT_NOTICE && notices.draft(reference).term().length().inHours();
  }

  private static Map<String, Object> receipt(ReplyLink link, Law law, boolean countsHours) {
    ZonedDateTime at = answer(link).at().atZone(law.zone());
    Map<String, Object> fields = new HashMap<>();
    if (countsHours) {
      fields.put("receivedAt", "%02d:%02d".formatted(at.getHour(), at.getMinute()));
    }
    fields.putAll(
        Map.of(
            "receiptChannel", ReceiptChannel.EMAIL.name(),
            "receiptEvidence", ReceiptEvidence.CONFIRMED.name(),
            "receivedOn", at.toLocalDate().toString(),
            "receiptProofText", LinkWords.who(link, answer(link), law)));
    return fields;
  }

  private static String told(ReplyLink link, LinkAnswer answer, Law law) {
    String who = LinkWords.who(link, answer, law);
    return answer.text().isEmpty() ? who : who + "\n\n" + answer.text();
  }

  private static LinkAnswer answer(ReplyLink link) {
    return Objects.requireNonNull(link.answer());
  }
}
