package org.supplierescalation.inbox;

import java.time.Instant;

/**
 * A mail that is to be kept.
 *
 * @param key the same for the same mail, however often and wherever it is found; see {@link
 *     MailKey}
 */
public record NewMail(
    String key,
    String messageId,
    Instant receivedAt,
    String from,
    String subject,
    MailKind kind,
    MailStatus status,
    byte[] original) {}
