package org.supplierescalation.people;

import java.time.Instant;
import org.supplierescalation.casefile.CaseReference;

/**
 * Somebody was named in a note that he has not read yet.
 *
 * @param line number of the line on the timeline
 * @param by who wrote it, a user id
 * @param title what the note is about
 * @param text the note, which may be long
 */
public record Mention(
    long id,
    CaseReference reference,
    String subject,
    long line,
    String by,
    Instant at,
    String title,
    String text) {

  private static final int SHOWN = 160;

  /** The first words, on one line. */
  public String firstWords() {
    String line = (text.isBlank() ? title : title + ": " + text).replaceAll("\\s+", " ").strip();
    if (line.length() <= SHOWN) {
      return line;
    }
    int end = line.lastIndexOf(' ', SHOWN);
    return line.substring(0, end < SHOWN / 2 ? cut(line) : end) + "…";
  }

  /** Never in the middle of a character. */
  private static int cut(String line) {
    return Character.isHighSurrogate(line.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
  }
}
