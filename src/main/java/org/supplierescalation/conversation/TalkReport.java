package org.supplierescalation.conversation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Ball.Side;
import org.supplierescalation.casefile.Refused;

/**
 * What somebody says of a call or meeting that was held outside the steps of the process.
 *
 * @param spokenWith a contact of the supplier, or whoever it was
 * @param ourPeople who took part for us
 * @param agreed what was agreed or promised; empty when nothing
 * @param agreedBy who has to do what was agreed, or null when nothing was
 * @param agreedUntil the day by which, or null when none was named
 */
public record TalkReport(
    Instant heldAt,
    Channel channel,
    String spokenWith,
    String ourPeople,
    String discussed,
    String agreed,
    @Nullable Side agreedBy,
    @Nullable LocalDate agreedUntil) {

  public TalkReport {
    if (spokenWith.isBlank()) {
      throw new Refused("Vul “Met wie sprak u?” in.");
    }
    if (discussed.isBlank()) {
      throw new Refused("Vul “Wat is er besproken?” in.");
    }
    if (!agreed.isBlank() && agreedBy == null) {
      throw new Refused("Kies bij “Wie doet dat?” wie doet wat er is afgesproken.");
    }
    if (agreed.isBlank() && (agreedBy != null || agreedUntil != null)) {
      throw new Refused("Vul bij “Wat is er afgesproken?” in wat er gedaan wordt.");
    }
  }

  /** Something was agreed, so there is something to confirm. */
  public boolean isAgreed() {
    return !agreed.isBlank();
  }
}
