package org.supplierescalation.dispatch;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

/** Sends the latest letter of a kind. A formal letter never leaves unsigned, and never twice. */
public class SendLetter {

  private final Letters letters;
  private final CopiesOfLetter copiesOfLetter;
  private final SendOnce sendOnce;

  public SendLetter(Letters letters, CopiesOfLetter copiesOfLetter, SendOnce sendOnce) {
    this.letters = letters;
    this.copiesOfLetter = copiesOfLetter;
    this.sendOnce = sendOnce;
  }

  /**
   * @throws IllegalStateException when there is no such letter, or when it should have been signed
   */
  public DispatchOutcome send(CaseReference reference, LetterKind kind) {
    Letter letter =
        letters
            .latest(reference, kind)
            .orElseThrow(() -> new IllegalStateException(reference + " has no letter " + kind));
    if (kind.formal() && letter.signedBy() == null) {
      throw new IllegalStateException("%s: %s is not signed".formatted(reference, letter.key()));
    }
    return sendOnce.send(MailOfLetter.of(letter, copiesOfLetter.of(letter)));
  }
}
