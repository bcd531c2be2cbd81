package org.supplierescalation.letter;

import org.supplierescalation.casefile.CaseReference;

/**
 * How well the receipt of a letter is proven, A to D (law.md 1.3); feature {@code notice} knows.
 */
public interface ReceiptGrades {

  /**
   * Refused for a mail that came back: that is no receipt, unless the supplier says so itself.
   *
   * @param letterKey which letter, such as {@code DISSOLUTION-1}
   * @param channel and evidence words of feature {@code notice}, such as {@code POST} and {@code
   *     DELIVERY_SCAN}
   */
  Graded grade(CaseReference reference, String letterKey, String channel, String evidence);

  /**
   * @param grade A, B, C or D
   * @param said channel, evidence and grade as Dutch sentences
   * @param proven A to C; with D nothing starts
   */
  record Graded(String grade, String said, boolean proven) {}
}
