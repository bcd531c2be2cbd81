package org.supplierescalation.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.term.Law;

/**
 * A mail that a person at the supplier wrote in a case.
 *
 * @param mail line of the inbox
 * @param sender address
 * @param knownBy how it was recognised and who wrote, in Dutch
 * @param text as written, cut where it gets long; the original holds all
 * @param messageId without brackets, empty when it had none
 * @param receivedAt when our mail server had it
 * @param original document of the case
 * @param judgement what a person found, or null as long as nobody looked
 */
public record SupplierAnswer(
    long mail,
    CaseReference reference,
    String sender,
    String knownBy,
    String subject,
    String text,
    String messageId,
    Instant receivedAt,
    UUID original,
    @Nullable Judgement judgement) {

  /** The day on which it came in, on the calendar of the law of the contract. */
  public LocalDate receivedOn(Law law) {
    return receivedAt.atZone(law.zone()).toLocalDate();
  }

  /**
   * What a person found in it.
   *
   * @param day the day the supplier names, or null
   * @param quote the words that count, literally
   */
  public record Judgement(
      AnswerKind kind, @Nullable LocalDate day, String quote, String by, Instant at) {}
}
