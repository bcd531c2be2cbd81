package org.supplierescalation.answer;

import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.dispatch.MailReport;
import org.supplierescalation.letter.LetterKind;

/** Nothing more is done about a mail that came back: with the reason, on the timeline. */
public class CloseReturned {

  private final FindReturned findReturned;
  private final Timeline timeline;

  public CloseReturned(FindReturned findReturned, Timeline timeline) {
    this.findReturned = findReturned;
    this.timeline = timeline;
  }

  public void close(CaseReference reference, long mail, String reason, String by) {
    if (reason.isBlank()) {
      throw new Refused("Vul in waarom er niets meer hoeft te gebeuren.");
    }
    MailReport report = findReturned.report(reference, mail);
    String letter = TakeInReport.kind(report).map(LetterKind::dutch).orElse("een bericht van ons");
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Niet afgeleverd, afgehandeld: " + letter,
        (report.recipient().isEmpty() ? "" : "Adres: " + report.recipient() + "\n") + reason);
  }
}
