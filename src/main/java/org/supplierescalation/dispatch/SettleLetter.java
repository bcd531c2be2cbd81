package org.supplierescalation.dispatch;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

/** A person found out whether the latest letter of a kind was sent after all. */
public class SettleLetter {

  private final Letters letters;
  private final SettleDoubt settleDoubt;

  public SettleLetter(Letters letters, SettleDoubt settleDoubt) {
    this.letters = letters;
    this.settleDoubt = settleDoubt;
  }

  /**
   * @param how how it was established; must be there
   */
  public void settle(
      CaseReference reference, LetterKind kind, SettledDispatch found, String how, String by) {
    String letterKey =
        letters
            .latest(reference, kind)
            .orElseThrow(() -> new IllegalStateException(reference + " has no letter " + kind))
            .key();
    settleDoubt.settle(reference, letterKey, answer(found), by, how);
  }

  private static SettleDoubt.Answer answer(SettledDispatch found) {
    return switch (found) {
      case ARRIVED -> SettleDoubt.Answer.SENT;
      case SEND_AGAIN -> SettleDoubt.Answer.NOT_SENT;
    };
  }
}
