package org.supplierescalation.evaluation;

import java.util.Map;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.LetterText;

/** Sets the words of the mail that confirms an evaluation. */
public interface WriteConfirmation {

  LetterText write(Language language, Map<String, Object> facts);
}
