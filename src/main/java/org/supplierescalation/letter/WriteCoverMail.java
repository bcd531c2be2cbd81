package org.supplierescalation.letter;

import java.time.Clock;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/**
 * Adds words of our own to the mail that brings a formal letter, until a lawyer approves it. The
 * letter itself and the fixed words of the mail stay as they are.
 */
public class WriteCoverMail {

  private static final int LONGEST = 2000;

  private final Letters letters;
  private final CoverMails covers;
  private final Timeline timeline;
  private final Clock clock;

  public WriteCoverMail(Letters letters, CoverMails covers, Timeline timeline, Clock clock) {
    this.letters = letters;
    this.covers = covers;
    this.timeline = timeline;
    this.clock = clock;
  }

  public void write(CaseReference reference, LetterKind kind, String typed, String by) {
    Letter letter = letters.newest(reference, kind);
    if (!mayChange(letter)) {
      throw new Refused(
          "Aan deze e-mail kan niets meer veranderen: de brief is al getoetst of ondertekend, of de tekst wijzigt u in de taak.");
    }
    String words = SafeText.lines(typed).strip();
    if (words.length() > LONGEST) {
      throw new Refused(
          "Uw eigen woorden zijn te lang. Gebruik hoogstens %d tekens.".formatted(LONGEST));
    }
    put(letter, words, by);
    timeline.add(
        reference,
        by,
        EntryKind.NOTE,
        "Eigen woorden in de e-mail bij: " + kind.dutch(),
        words.isEmpty() ? "Geen eigen woorden meer." : words);
  }

  /** With a letter only: another mail is changed as a whole, in its task. */
  public static boolean mayChange(Letter letter) {
    return letter.document() != null && letter.reviewedBy() == null && letter.signedBy() == null;
  }

  /** The newer version of a letter, with the own words of the older one in its mail. */
  public Letter carriedOver(Letter older, Letter newer) {
    Optional<CoverMail> cover =
        covers.of(older.id()).filter(written -> !written.ownWords().isEmpty());
    return cover.map(written -> put(newer, written.ownWords(), written.writtenBy())).orElse(newer);
  }

  private Letter put(Letter letter, String words, String by) {
    String fixed = covers.of(letter.id()).map(CoverMail::fixedBody).orElse(letter.body());
    CoverMail cover = new CoverMail(letter.id(), fixed, words, by, clock.instant());
    covers.put(cover);
    Letter changed = letter.saying(letter.subject(), cover.body());
    letters.update(changed);
    return changed;
  }
}
