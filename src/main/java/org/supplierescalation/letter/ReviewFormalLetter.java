package org.supplierescalation.letter;

import java.util.Locale;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/** A second pair of eyes reads a formal letter: never the eyes that drafted it. */
public class ReviewFormalLetter {

  private final Letters letters;
  private final CheckLetter checkLetter;
  private final Timeline timeline;

  public ReviewFormalLetter(Letters letters, CheckLetter checkLetter, Timeline timeline) {
    this.letters = letters;
    this.checkLetter = checkLetter;
    this.timeline = timeline;
  }

  public void review(
      CaseReference reference, LetterKind kind, Review review, String remark, String by) {
    Letter letter = letters.newest(reference, kind);
    if (by.equals(letter.draftedBy())) {
      throw new Refused("U hebt deze brief zelf opgesteld. Laat een collega de brief toetsen.");
    }
    if (review == Review.SENT_BACK && remark.isBlank()) {
      throw new Refused("Vul in wat er aan de brief moet veranderen. De opsteller leest dit.");
    }
    if (review == Review.APPROVED) {
      checkLetter.refuseGaps(letter);
      letters.update(letter.reviewed(by));
    }
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Juridische toets %s: %s".formatted(kind.dutch(), review.dutch().toLowerCase(Locale.ROOT)),
        remark,
        letter.document());
  }
}
