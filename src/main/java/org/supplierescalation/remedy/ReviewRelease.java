package org.supplierescalation.remedy;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.SafeText;

/** Somebody read the message about the released payment, made it better, and lets it go. */
public class ReviewRelease {

  private final Letters letters;
  private final Timeline timeline;

  public ReviewRelease(Letters letters, Timeline timeline) {
    this.letters = letters;
    this.timeline = timeline;
  }

  public void review(CaseReference reference, String subject, String body, String by) {
    if (SafeText.breaksLine(subject)) {
      throw new Refused("Het onderwerp mag maar één regel zijn. Haal de regeleinden weg.");
    }
    Letter letter = letters.newest(reference, LetterKind.SUSPENSION_RELEASE);
    letters.update(letter.saying(subject, SafeText.lines(body)));
    timeline.add(
        reference,
        by,
        EntryKind.NOTE,
        "Bericht over de vrijgave nagelezen",
        "Aan: %s%n%s".formatted(letter.recipient(), subject));
  }
}
