package org.supplierescalation.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispatch.Mail;
import org.supplierescalation.dispatch.Policy;

/**
 * A mail that somebody writes to a supplier, outside the steps of the process. As long as nobody
 * handed it over for sending it may change.
 *
 * @param recipient one e-mail address
 * @param body plain text
 * @param document a PDF of the case that goes with it, or null
 * @param answers Message-ID of the mail it answers (RFC 5322), or null
 * @param handedBy who let it go, or null
 */
public record SupplierMail(
    UUID id,
    CaseReference reference,
    String recipient,
    String subject,
    String body,
    @Nullable UUID document,
    @Nullable String answers,
    String writtenBy,
    Instant writtenAt,
    @Nullable String handedBy,
    @Nullable Instant handedAt) {

  public boolean isDraft() {
    return handedAt == null;
  }

  /** Its own, so that a draft never goes out twice. */
  public String key() {
    return "MAIL-" + id;
  }

  /** What is sent; refuses what cannot be sent. */
  public Mail asMail() {
    Mail mail = new Mail(reference, key(), recipient, subject, body, document, Policy.ORDINARY);
    return answers == null ? mail : mail.with(mail.head().answering(answers));
  }
}
