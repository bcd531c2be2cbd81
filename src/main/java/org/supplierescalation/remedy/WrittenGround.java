package org.supplierescalation.remedy;

import java.util.Set;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

/**
 * Whether the supplier was told in writing what is wrong: before that nothing is withheld or
 * claimed. A formal letter that is signed goes out in the same model, before this can be asked.
 */
public class WrittenGround {

  private final Letters letters;

  public WrittenGround(Letters letters) {
    this.letters = letters;
  }

  public boolean exists(CaseReference reference) {
    return letters.of(reference).stream()
        .anyMatch(
            letter ->
                letter.signedBy() != null
                    && Set.of(LetterKind.DEFAULT_NOTICE, LetterKind.NOTICE_OF_DEFAULT)
                        .contains(letter.kind()));
  }
}
