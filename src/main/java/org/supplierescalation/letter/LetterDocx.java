package org.supplierescalation.letter;

/** Letters as a document for a word processor (DOCX, ECMA-376), for a lawyer who edits them. */
public interface LetterDocx {

  /** Bytes a document may have at most; a letter of forty pages has a hundredth of that. */
  int LARGEST = 20 * 1024 * 1024;

  /** The words of a filled page as DOCX; letterhead and footer stay behind. */
  byte[] write(String page);

  /**
   * The words of an edited letter as XHTML, to stand between letterhead and footer. Refuses what is
   * no DOCX or is too large, and whatever a letter cannot show: images, macros, embedded objects,
   * links, fields, notes, tracked changes.
   */
  String read(byte[] docx);
}
