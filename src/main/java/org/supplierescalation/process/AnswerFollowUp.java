package org.supplierescalation.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supplierescalation.answer.AnswerKind;
import org.supplierescalation.answer.SupplierAnswer;
import org.supplierescalation.answer.SupplierAnswer.Judgement;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.conversation.ConfirmationReply;
import org.supplierescalation.conversation.Conversations;
import org.supplierescalation.notice.Reaction;
import org.supplierescalation.notice.Said;
import org.supplierescalation.notice.Terms;

/**
 * One mail, one question: what a person said of an answer fills in the step that waits for it.
 * Where another person or another question is due, that step opens with what is known.
 */
@Component
class AnswerFollowUp {

  private final OpenSteps steps;
  private final SituationOfCase situations;
  private final Terms terms;
  private final Conversations conversations;
  private final ContractOfCase contracts;

  AnswerFollowUp(
      OpenSteps steps,
      SituationOfCase situations,
      Terms terms,
      Conversations conversations,
      ContractOfCase contracts) {
    this.steps = steps;
    this.situations = situations;
    this.terms = terms;
    this.conversations = conversations;
    this.contracts = contracts;
  }

  /**
   * @param dayAccepted we go along with the day the supplier names
   */
  void apply(SupplierAnswer answer, boolean dayAccepted) {
    CaseReference reference = answer.reference();
    AnswerKind kind = judgement(answer).kind();
    switch (situations.of(reference)) {
      case TERM -> react(answer);
      case CONFIRMATION -> confirm(answer, dayAccepted);
      case PROMISE -> ready(answer);
      case RECEIPT -> steps.tellReply(reference, "UserTask_AwaitReceipt");
      case MEDIATION -> steps.tellReply(reference, "UserTask_AwaitMediationReply");
      case DEMAND -> {
        if (kind == AnswerKind.CLAIMS_READY || kind == AnswerKind.REFUSES) {
          steps.tellReply(reference, "UserTask_AwaitDemand");
        }
      }
      case TERM_WITH_US, NOTHING -> {
        // It is on the timeline and on the case page; nothing waits for it.
      }
    }
  }

  private void react(SupplierAnswer answer) {
    Judgement found = judgement(answer);
    Map<String, Object> form =
        Map.of(
            "reaction",
            reaction(answer.reference(), found).name(),
            "reactionSaid",
            Said.WRITTEN.name(),
            "reactedOn",
            answer.receivedOn(contracts.law(answer.reference())).toString(),
            "reactionQuote",
            found.quote());
    if (!steps.complete(answer.reference(), "UserTask_AwaitPerformance", found.by(), form)) {
      steps.complete(answer.reference(), "UserTask_ReadReaction", found.by(), form);
    }
  }

  /** A promise for after the last day is a decision of ours, never an extension by itself. */
  private Reaction reaction(CaseReference reference, Judgement found) {
    return switch (found.kind()) {
      case ACKNOWLEDGES, OTHER -> Reaction.OTHER;
      case PROMISES -> isLater(reference, found.day()) ? Reaction.PROMISES_LATER : Reaction.OTHER;
      case DISPUTES -> Reaction.DISPUTES;
      case ASKS_EXTENSION -> Reaction.ASKS_EXTENSION;
      case REFUSES -> Reaction.REFUSES;
      case CLAIMS_READY -> Reaction.CLAIMS_READY;
    };
  }

  private boolean isLater(CaseReference reference, @Nullable LocalDate day) {
    return day != null && day.isAfter(terms.get(reference).lastDay());
  }

  private void confirm(SupplierAnswer answer, boolean dayAccepted) {
    Judgement found = judgement(answer);
    if (found.kind() == AnswerKind.OTHER) {
      return; // no answer to what we asked: we go on waiting for one
    }
    boolean sameDay =
        found.kind() == AnswerKind.PROMISES
            && Objects.equals(found.day(), conversations.current(answer.reference()).promisedOn());
    boolean confirms = found.kind() == AnswerKind.ACKNOWLEDGES || sameDay;
    Map<String, Object> form = new HashMap<>();
    form.put(
        "confirmationReply",
        (confirms ? ConfirmationReply.CONFIRMED : ConfirmationReply.CORRECTED).name());
    form.put("replyText", found.quote());
    form.put(RecordConfirmationReplyListener.CLAIMS_READY, found.kind() == AnswerKind.CLAIMS_READY);
    if (!confirms && dayAccepted && found.day() != null) {
      form.put("otherPromisedOn", found.day().toString());
    }
    if (!steps.complete(answer.reference(), "UserTask_AwaitConfirmationReply", found.by(), form)) {
      steps.complete(answer.reference(), "UserTask_ReadConfirmationReply", found.by(), form);
    }
  }

  private void ready(SupplierAnswer answer) {
    Judgement found = judgement(answer);
    if (found.kind() == AnswerKind.CLAIMS_READY) {
      steps.complete(
          answer.reference(),
          "UserTask_AwaitPromise",
          found.by(),
          Map.of("earlyNote", found.quote()));
    }
  }

  private static Judgement judgement(SupplierAnswer answer) {
    return Objects.requireNonNull(answer.judgement(), "an answer that was judged");
  }
}
