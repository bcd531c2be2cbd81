package org.supplierescalation.conversation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;

/**
 * A call or meeting on file.
 *
 * @param recordedBy user id
 * @param confirmedOn the day on which the supplier got it in writing, or null as long as it did not
 */
public record LoggedTalk(
    long id,
    CaseReference reference,
    TalkReport report,
    String recordedBy,
    Instant recordedAt,
    @Nullable LocalDate confirmedOn) {

  public boolean isConfirmed() {
    return confirmedOn != null;
  }
}
