package org.supplierescalation.conversation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Refused;

/**
 * The report of a conversation, or of an attempt at one.
 *
 * @param spokenWith whom we spoke to, or tried to reach
 * @param blocks may be empty only when nobody was reached
 * @param promise what the supplier promised, in its own words; empty when nothing
 * @param promisedOn the day promised, or the day we ask for; null only when nobody was reached
 */
public record ConversationReport(
    Instant heldAt,
    Channel channel,
    String spokenWith,
    ConversationResult result,
    ThreeBlocks blocks,
    String promise,
    @Nullable LocalDate promisedOn,
    String remark) {

  public ConversationReport {
    if (spokenWith.isBlank()) {
      throw new Refused("Vul in met wie u sprak, of wie u probeerde te bereiken.");
    }
    if (result != ConversationResult.NOT_REACHED) {
      blocks.refuseGaps();
      if (promisedOn == null) {
        throw new Refused(
            "Vul de toegezegde dag in. Is er niets toegezegd? Vul dan de dag in die wij zelf vragen.");
      }
    }
  }

  /** Whether the supplier itself named the day. */
  public boolean isPromised() {
    return result == ConversationResult.SPOKEN && !promise.isBlank();
  }
}
