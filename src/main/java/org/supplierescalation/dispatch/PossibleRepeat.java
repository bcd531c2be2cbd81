package org.supplierescalation.dispatch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;

/**
 * A mail that has not left as far as this program knows; after a restore from a backup it may have.
 *
 * @param letterKey which letter of the case
 * @param messageId by which to find it elsewhere, or null when it never got one
 * @param since when it was written
 */
public record PossibleRepeat(
    CaseReference reference,
    String letterKey,
    String recipient,
    String subject,
    Stand stand,
    @Nullable String messageId,
    Instant since,
    @Nullable String lastWord) {

  /** How far it came, as far as we know. */
  public enum Stand {
    WRITTEN("Opgesteld, nog niet verstuurd"),
    QUEUED("Wacht op verzending"),
    SENDING("Werd net verstuurd"),
    UNCERTAIN("Onzeker of het is verstuurd");

    private final String dutch;

    Stand(String dutch) {
      this.dutch = dutch;
    }

    /** The words on the page. */
    public String dutch() {
      return dutch;
    }
  }

  /** What is in doubt has a task of its own, and never leaves by itself. */
  public boolean isToBeJudged() {
    return stand != Stand.UNCERTAIN;
  }

  public boolean isOf(CaseReference otherCase, String otherKey, String otherRecipient) {
    return reference.equals(otherCase)
        && letterKey.equals(otherKey)
        && recipient.equalsIgnoreCase(otherRecipient);
  }
}
