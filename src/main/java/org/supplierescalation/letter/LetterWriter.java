package org.supplierescalation.letter;

import java.util.Map;
import org.supplierescalation.contract.Language;
import org.supplierescalation.term.Law;

/**
 * Sets the words of a letter or mail around the facts of a case. Facts are text, yes or no, or
 * lists of further facts (see {@link LetterFacts}); what people typed appears literally. A fact
 * that the text names and that is not there is a mistake of the program, not a gap in the letter.
 */
public interface LetterWriter {

  /** Whether there is a text of this kind in this language; in Dutch there always is. */
  boolean speaks(LetterKind kind, Language language);

  /**
   * The filled letter as a page of XHTML. The fact {@code reference} stands in the footer of each
   * page; the organisation's own particulars are known to the text as {@code organisation.name},
   * {@code .city}, {@code .registration}, {@code .email} and the list {@code .address} of {@code
   * line}; the law as the sections {@code nl} and {@code be}.
   */
  String page(LetterKind kind, Law law, Language language, Map<String, Object> facts);

  /** The page with another text between its letterhead and its footer. */
  String withBody(String page, String body);

  /** A page as PDF/A-3a and PDF/UA-1. */
  byte[] print(String page);

  /** The body of the mail, plain text, lines ended by a line feed. */
  String mailText(LetterKind kind, Law law, Language language, Map<String, Object> facts);

  /** The subject of the mail; never holds a line break. */
  String subject(LetterKind kind, Law law, Language language, Map<String, Object> facts);

  /** The Dutch letter as PDF. */
  default byte[] pdf(LetterKind kind, Law law, Map<String, Object> facts) {
    return print(page(kind, law, Language.NL, facts));
  }

  /** The body of the Dutch mail. */
  default String mailText(LetterKind kind, Law law, Map<String, Object> facts) {
    return mailText(kind, law, Language.NL, facts);
  }

  /** The subject of the Dutch mail. */
  default String subject(LetterKind kind, Law law, Map<String, Object> facts) {
    return subject(kind, law, Language.NL, facts);
  }
}
