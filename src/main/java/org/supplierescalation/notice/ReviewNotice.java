package org.supplierescalation.notice;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.letter.Review;

/** A lawyer reads the default notice; whoever drafted it cannot. Approved: the call can be made. */
public class ReviewNotice {

  private final Letters letters;
  private final WriteCallScript callScript;
  private final Timeline timeline;

  public ReviewNotice(Letters letters, WriteCallScript callScript, Timeline timeline) {
    this.letters = letters;
    this.callScript = callScript;
    this.timeline = timeline;
  }

  public void review(CaseReference reference, Review review, String remarks, String by) {
    Letter letter =
        letters
            .latest(reference, LetterKind.DEFAULT_NOTICE)
            .orElseThrow(() -> new IllegalStateException(reference + " has no default notice"));
    if (letter.draftedBy().equals(by)) {
      throw new Refused(
          "U hebt deze ingebrekestelling zelf opgesteld. Laat een collega haar toetsen.");
    }
    if (review == Review.SENT_BACK && remarks.isBlank()) {
      throw new Refused("Vul in wat er anders moet. De opsteller leest dit.");
    }
    if (review == Review.APPROVED) {
      letters.update(letter.reviewed(by));
      callScript.write(reference, by);
    }
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        review == Review.APPROVED
            ? "Ingebrekestelling juridisch akkoord"
            : "Ingebrekestelling teruggestuurd na toetsing",
        remarks,
        letter.document());
  }
}
