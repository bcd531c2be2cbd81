package org.supplierescalation.letter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Language;

/**
 * A letter or mail of a case, from draft to signed. Sent back means: a next round, with a document
 * of its own.
 *
 * @param round first draft is 1; every draft of the same kind in the same case gets the next number
 * @param recipient one e-mail address
 * @param body plain text of the mail
 * @param document the PDF that goes with it, or null when the mail is all there is
 * @param draftedBy user id; never the same person as who reviews or signs a formal letter
 * @param language of the letter and its mail
 */
public record Letter(
    UUID id,
    CaseReference reference,
    LetterKind kind,
    int round,
    String recipient,
    String subject,
    String body,
    @Nullable UUID document,
    String draftedBy,
    Instant draftedAt,
    @Nullable String reviewedBy,
    @Nullable String signedBy,
    Language language) {

  /** A letter in Dutch. */
  public Letter(
      UUID id,
      CaseReference reference,
      LetterKind kind,
      int round,
      String recipient,
      String subject,
      String body,
      @Nullable UUID document,
      String draftedBy,
      Instant draftedAt,
      @Nullable String reviewedBy,
      @Nullable String signedBy) {
    this(
        id,
        reference,
        kind,
        round,
        recipient,
        subject,
        body,
        document,
        draftedBy,
        draftedAt,
        reviewedBy,
        signedBy,
        Language.NL);
  }

  /** What makes this letter one letter, however often it is offered for sending. */
  public String key() {
    return kind + "-" + round;
  }

  public Letter reviewed(String by) {
    return new Letter(
        id, reference, kind, round, recipient, subject, body, document, draftedBy, draftedAt, by,
        signedBy, language);
  }

  public Letter signed(String by) {
    return new Letter(
        id,
        reference,
        kind,
        round,
        recipient,
        subject,
        body,
        document,
        draftedBy,
        draftedAt,
        reviewedBy,
        by,
        language);
  }

  /** The mail as a person edited it before sending; the document stays as it is. */
  public Letter saying(String newSubject, String newBody) {
    return new Letter(
        id,
        reference,
        kind,
        round,
        recipient,
        newSubject,
        newBody,
        document,
        draftedBy,
        draftedAt,
        reviewedBy,
        signedBy,
        language);
  }

  /** The same letter on another piece of paper: the one with the signature. */
  Letter with(UUID signedDocument) {
    return new Letter(
        id,
        reference,
        kind,
        round,
        recipient,
        subject,
        body,
        signedDocument,
        draftedBy,
        draftedAt,
        reviewedBy,
        signedBy,
        language);
  }

  public Letter to(String address) {
    return new Letter(
        id,
        reference,
        kind,
        round,
        address,
        subject,
        body,
        document,
        draftedBy,
        draftedAt,
        reviewedBy,
        signedBy,
        language);
  }
}
