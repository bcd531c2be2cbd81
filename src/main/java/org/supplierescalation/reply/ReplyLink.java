package org.supplierescalation.reply;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;

/**
 * A link that went to one recipient of one mail.
 *
 * @param dispatch the line of the dispatch log that carried it
 * @param letterKey which letter of the case, such as {@code DEFAULT_NOTICE-1}
 * @param expiresAt the first moment at which it is no good any more
 * @param answer the first answer, which stays, or null as long as there is none
 */
public record ReplyLink(
    long id,
    CaseReference reference,
    UUID dispatch,
    String letterKey,
    String recipient,
    LinkPurpose purpose,
    Instant madeAt,
    Instant expiresAt,
    @Nullable LinkAnswer answer) {}
