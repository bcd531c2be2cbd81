package org.supplierescalation.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;

/**
 * A mail that was kept and belongs to a case.
 *
 * @param id of the line in the inbox
 * @param receivedAt when our mail server had it, by our mail server's clock
 * @param original the mail as it came in, among the documents of the case
 * @param opened what it says
 * @param assignedBy who put it with this case by hand, or null when the signs did
 */
public record ReceivedMail(
    long id,
    CaseReference reference,
    MailKind kind,
    Match match,
    Instant receivedAt,
    UUID original,
    OpenedMail opened,
    @Nullable String assignedBy) {}
