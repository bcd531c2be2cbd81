package org.supplierescalation.letter;

import java.util.Map;
import org.supplierescalation.term.Law;

/**
 * Sets the words of a letter or mail around the facts of a case. Facts are text, yes or no, or
 * lists of further facts (see {@link LetterFacts}); what people typed appears literally. A fact
 * that the text names and that is not there is a mistake of the program, not a gap in the letter.
 */
public interface LetterWriter {

  /**
   * The letter as PDF/A-3a and PDF/UA-1. The fact {@code reference} stands in the footer of each
   * page; the organisation's own particulars are known to the text as {@code organisation.name},
   * {@code .city}, {@code .registration}, {@code .email} and the list {@code .address} of {@code
   * line}.
   */
  byte[] pdf(LetterKind kind, Law law, Map<String, Object> facts);

  /** The body of the mail, plain text, lines ended by a line feed. */
  String mailText(LetterKind kind, Law law, Map<String, Object> facts);

  /** The subject of the mail; never holds a line break. */
  String subject(LetterKind kind, Law law, Map<String, Object> facts);
}
