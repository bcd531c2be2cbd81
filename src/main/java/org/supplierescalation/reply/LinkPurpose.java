package org.supplierescalation.reply;

import java.util.Optional;
import org.supplierescalation.casefile.Word;
import org.supplierescalation.letter.LetterKind;

/** The one thing that a link is for. */
public enum LinkPurpose implements Word {
  /** Our confirmation of a talk is right, or it is not. */
  CONFIRM_TALK("Reageren op de bevestiging"),
  /** A formal letter arrived. */
  CONFIRM_RECEIPT("Ontvangst bevestigen");

  private final String dutch;

  LinkPurpose(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }

  /** What a link in the mail of such a letter is for; empty for mail that asks nothing. */
  static Optional<LinkPurpose> of(LetterKind kind) {
    if (kind == LetterKind.WRITTEN_CONFIRMATION) {
      return Optional.of(CONFIRM_TALK);
    }
    return kind.formal() ? Optional.of(CONFIRM_RECEIPT) : Optional.empty();
  }
}
