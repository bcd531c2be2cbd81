package org.supplierescalation.inbox;

import org.jspecify.annotations.Nullable;

/**
 * What a mail server says of a mail of ours (RFC 3464).
 *
 * @param recipient address it could not reach, or empty
 * @param action {@code failed}, {@code delayed}, {@code delivered}, {@code relayed} or {@code
 *     expanded}
 * @param status enhanced code (RFC 3463) such as 5.1.1, or empty
 * @param about Message-ID of our mail, without brackets, or null when the report does not hold it
 */
public record DeliveryReport(
    String recipient, String action, String status, @Nullable String about) {}
