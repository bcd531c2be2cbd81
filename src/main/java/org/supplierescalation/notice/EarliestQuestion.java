package org.supplierescalation.notice;

import org.supplierescalation.term.Law;

/**
 * From where to count the earliest dates.
 *
 * @param term what the reasonable term depends on; starts on the day on which we start
 * @param receiptDays working days between sending and provable receipt, 0 to 30
 */
public record EarliestQuestion(TermQuestion term, int receiptDays) {

  public EarliestQuestion {
    if (receiptDays < 0 || receiptDays > 30) {
      throw new IllegalArgumentException("receiptDays is 0 to 30, not " + receiptDays);
    }
  }

  /**
   * What receipt takes when nobody says otherwise: NL two working days, as proof of registered post
   * does; BE three, when a registered letter is taken to have arrived (law.md 1.3).
   */
  public static int usualReceiptDays(Law law) {
    return law == Law.BE ? 3 : 2;
  }
}
