package org.supplierescalation.post;

import java.util.List;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.JudgedRefusals;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.Letters;

/** Which attempts belong to a letter, and whether a refused one counts. */
public class PostedLetters implements JudgedRefusals {

  private final Attempts attempts;
  private final Letters letters;

  public PostedLetters(Attempts attempts, Letters letters) {
    this.attempts = attempts;
    this.letters = letters;
  }

  /** Oldest first. */
  public List<Attempt> of(Letter letter) {
    return attempts.of(letter.id());
  }

  /**
   * @param id as a form sent it; need not be an id at all
   */
  Attempt get(Letter letter, String id) {
    return of(letter).stream()
        .filter(attempt -> String.valueOf(attempt.id()).equals(id))
        .findFirst()
        .orElseThrow(() -> new Refused("Kies een zending van deze brief."));
  }

  @Override
  public boolean countsAsReceived(CaseReference reference, String letterKey) {
    return letters.of(reference).stream()
        .filter(letter -> letter.key().equals(letterKey))
        .flatMap(letter -> of(letter).stream())
        .anyMatch(Attempt::countsAsReceived);
  }
}
