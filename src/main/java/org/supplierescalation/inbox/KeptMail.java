package org.supplierescalation.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;

/**
 * A line of the inbox.
 *
 * @param messageId without brackets; may be empty
 * @param receivedAt by the mail server's clock
 * @param keptAt by ours
 * @param reference the case, or null
 * @param suggestions cases to look at; only in the holding pen
 * @param document the original among the documents of the case, or null as long as there is no case
 * @param assignedBy who put it with the case by hand, or null
 * @param tries how often filing or telling failed
 */
public record KeptMail(
    long id,
    String messageId,
    Instant receivedAt,
    Instant keptAt,
    String from,
    String subject,
    MailKind kind,
    MailStatus status,
    @Nullable CaseReference reference,
    Match.How how,
    Match.Writer writer,
    List<CaseReference> suggestions,
    @Nullable UUID document,
    @Nullable String assignedBy,
    int tries) {

  public KeptMail {
    suggestions = List.copyOf(suggestions);
  }

  /** As people see it. */
  public String title() {
    return subject.isEmpty() ? "(geen onderwerp)" : subject;
  }
}
