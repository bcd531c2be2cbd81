package org.supplierescalation.letter;

import java.time.Instant;
import java.util.UUID;

/**
 * The mail that brings a formal letter: fixed words, and our own below the salutation.
 *
 * @param fixedBody the mail without our own words
 * @param ownWords plain text, may be empty
 */
public record CoverMail(
    UUID letter, String fixedBody, String ownWords, String writtenBy, Instant writtenAt) {

  private static final String PARAGRAPH = "\n\n";

  /** The mail as it goes. */
  String body() {
    if (ownWords.isEmpty()) {
      return fixedBody;
    }
    int salutation = fixedBody.indexOf(PARAGRAPH);
    return salutation < 0
        ? ownWords + PARAGRAPH + fixedBody
        : fixedBody.substring(0, salutation)
            + PARAGRAPH
            + ownWords
            + fixedBody.substring(salutation);
  }
}
