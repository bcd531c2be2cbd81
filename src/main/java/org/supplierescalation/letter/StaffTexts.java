package org.supplierescalation.letter;

import java.util.Map;

/** Writes mails to our own people from the texts of the stage folders. */
public interface StaffTexts {

  /**
   * @param stem the name of the text without language and extension
   * @param facts see {@link LetterFacts}
   */
  LetterText write(String stem, Map<String, Object> facts);
}
