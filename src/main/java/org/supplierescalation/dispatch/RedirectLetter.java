package org.supplierescalation.dispatch;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.dispatch.Dispatch.State;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.Letters;

/**
 * A letter that came back goes to another address, word for word. To the address it went to before
 * it does not go again: a formal notice goes to each address at most once.
 */
public class RedirectLetter {

  private final Letters letters;
  private final Dispatches dispatches;
  private final Timeline timeline;

  public RedirectLetter(Letters letters, Dispatches dispatches, Timeline timeline) {
    this.letters = letters;
    this.dispatches = dispatches;
    this.timeline = timeline;
  }

  /**
   * @param how where the new address comes from; must be there
   */
  public void redirect(
      CaseReference reference, String letterKey, String address, String how, String by) {
    Letter letter = of(reference, letterKey);
    if (!letters.newest(reference, letter.kind()).id().equals(letter.id())) {
      throw new Refused(
          "Van deze brief is er intussen een nieuwere versie. Kies “Niets doen” en zeg dat erbij.");
    }
    String other = new EmailAddress(address).value();
    if (how.isBlank()) {
      throw new Refused("Vul in hoe u aan dit adres komt.");
    }
    if (dispatches
        .find(reference, letterKey, other)
        .filter(line -> line.state() != State.QUEUED)
        .isPresent()) {
      throw new Refused(
          "De brief ging al naar %s. Vul een ander adres in, of kies aangetekende post."
              .formatted(other));
    }
    letters.update(letter.to(other));
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Ander e-mailadres: " + letter.kind().dutch(),
        "Kwam niet aan bij: %s%nGaat nu naar: %s%n%s".formatted(letter.recipient(), other, how),
        letter.document());
  }

  private Letter of(CaseReference reference, String letterKey) {
    return letters.of(reference).stream()
        .filter(letter -> letter.key().equals(letterKey))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(reference + " has no letter " + letterKey));
  }
}
