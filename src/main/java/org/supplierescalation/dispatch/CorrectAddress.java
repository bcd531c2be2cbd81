package org.supplierescalation.dispatch;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.dispatch.Dispatch.State;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

/** The server refused an address for good: the same letter goes to another one. */
public class CorrectAddress {

  private final Letters letters;
  private final Dispatches dispatches;
  private final Timeline timeline;

  public CorrectAddress(Letters letters, Dispatches dispatches, Timeline timeline) {
    this.letters = letters;
    this.dispatches = dispatches;
    this.timeline = timeline;
  }

  /**
   * @param how where the new address comes from; must be there
   */
  public void correct(
      CaseReference reference, LetterKind kind, String address, String how, String by) {
    Letter letter =
        letters
            .latest(reference, kind)
            .orElseThrow(() -> new IllegalStateException(reference + " has no letter " + kind));
    String corrected = new EmailAddress(address).value();
    if (how.isBlank()) {
      throw new Refused("Vul in hoe u aan dit adres komt.");
    }
    // What was refused for good stays refused: offering it again would bring this task straight
    // back.
    if (dispatches
        .find(reference, letter.key(), corrected)
        .filter(dispatch -> dispatch.state() == State.REFUSED)
        .isPresent()) {
      throw new Refused(
          "De mailserver weigerde %s al. Vul een ander adres in.".formatted(corrected));
    }
    letters.update(letter.to(corrected));
    timeline.add(
        reference,
        by,
        EntryKind.NOTE,
        "E-mailadres verbeterd: " + kind.dutch(),
        "Was: %s%nWordt: %s%n%s".formatted(letter.recipient(), corrected, how));
  }
}
