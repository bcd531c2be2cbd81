package org.supplierescalation.conversation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Performance;

/**
 * A conversation on file, or an attempt at one, and what came of it.
 *
 * @param recordedBy user id
 * @param replyBy the day our confirmation asks to answer by, or null before there is one
 * @param reply what the supplier said of the confirmation, or null as long as it can still answer
 * @param performance what the check on the promised day found, or null before that
 */
public record Conversation(
    long id,
    CaseReference reference,
    ConversationReport report,
    String recordedBy,
    @Nullable LocalDate replyBy,
    @Nullable ConfirmationReply reply,
    @Nullable Performance performance) {

  /** It was held, or given up as impossible: either way the supplier gets it in writing. */
  public boolean isConfirmed() {
    return report.result() != ConversationResult.NOT_REACHED;
  }

  /** The day on which we check what was done. */
  public LocalDate promisedOn() {
    LocalDate day = report.promisedOn();
    if (day == null) {
      throw new IllegalStateException("attempt %d has no promised day".formatted(id));
    }
    return day;
  }
}
