package org.supplierescalation.conversation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Supplier.Contact;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.SafeText;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** Somebody read the confirmation, made it better, and lets it go. */
public class ReviewConfirmation {

  private final Conversations conversations;
  private final ContractOfCase contracts;
  private final Letters letters;
  private final ConversationMoments moments;
  private final Timeline timeline;
  private final Clock clock;

  public ReviewConfirmation(
      Conversations conversations,
      ContractOfCase contracts,
      Letters letters,
      ConversationMoments moments,
      Timeline timeline,
      Clock clock) {
    this.conversations = conversations;
    this.contracts = contracts;
    this.letters = letters;
    this.moments = moments;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * What the process waits for now.
   *
   * @param replyDueAt the moment the mail asks to answer by
   * @param promiseDueAt when somebody checks what was promised
   */
  public record Awaited(Instant replyDueAt, Instant promiseDueAt) {}

  public Awaited review(
      CaseReference reference, String recipient, String subject, String body, String by) {
    Contract contract = contracts.get(reference);
    Law law = contract.law();
    if (!addresses(contract).contains(recipient)) {
      throw new Refused("Kies een adres van een contactpersoon van de leverancier.");
    }
    if (SafeText.breaksLine(subject)) {
      throw new Refused("Het onderwerp mag maar één regel zijn. Haal de regeleinden weg.");
    }
    Conversation conversation = conversations.current(reference);
    LocalDate replyBy = moments.replyBy(law, LocalDate.now(clock.withZone(law.zone())));
    Letter letter = draft(reference);
    letters.update(
        letter
            .to(recipient)
            .saying(subject, askingReplyBy(replyBy, SafeText.lines(body), conversation, law)));
    conversations.askReplyBy(conversation, replyBy);
    timeline.add(
        reference,
        by,
        EntryKind.NOTE,
        "Bevestiging nagelezen",
        "Aan: %s%n%s".formatted(recipient, subject));
    return new Awaited(
        moments.replyDueAt(law, replyBy), moments.promiseDueAt(law, conversation.promisedOn()));
  }

  /** The draft as it stands. */
  private Letter draft(CaseReference reference) {
    return letters
        .latest(reference, LetterKind.WRITTEN_CONFIRMATION)
        .orElseThrow(() -> new IllegalStateException(reference + " has no confirmation"));
  }

  /**
   * The mail and the timer name the same moment, also when the draft lay waiting for a few days.
   */
  private String askingReplyBy(LocalDate day, String body, Conversation conversation, Law law) {
    LocalDate drafted = conversation.replyBy() == null ? day : conversation.replyBy();
    String inDraft = DutchDates.inWords(moments.replyDueAt(law, drafted), law);
    if (!body.contains(inDraft)) {
      throw new Refused(
          "Laat in de tekst staan dat de leverancier kan reageren tot %s: het dossier wacht tot dat moment."
              .formatted(inDraft));
    }
    return body.replace(inDraft, DutchDates.inWords(moments.replyDueAt(law, day), law));
  }

  private static List<String> addresses(Contract contract) {
    return Stream.concat(
            contract.supplier().contacts().stream().map(Contact::email),
            Stream.of(contract.supplier().noticeEmail()))
        .toList();
  }
}
