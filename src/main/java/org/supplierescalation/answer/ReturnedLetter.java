package org.supplierescalation.answer;

import org.supplierescalation.dispatch.MailReport;
import org.supplierescalation.letter.LetterKind;

/**
 * A letter that came back.
 *
 * @param round which letter of its kind
 */
public record ReturnedLetter(MailReport report, LetterKind kind, int round) {

  /** As the report names it; the report must name a letter of ours. */
  static ReturnedLetter of(MailReport report) {
    LetterKind kind =
        TakeInReport.kind(report)
            .orElseThrow(() -> new IllegalStateException("no letter in report " + report.mail()));
    String key = report.letterKey();
    return new ReturnedLetter(
        report, kind, Integer.parseInt(key.substring(key.lastIndexOf('-') + 1)));
  }
}
