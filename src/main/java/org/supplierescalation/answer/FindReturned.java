package org.supplierescalation.answer;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispatch.MailReport;
import org.supplierescalation.dispatch.MailReports;

/** Finds what a report in the inbox was about. */
public class FindReturned {

  private final MailReports reports;

  public FindReturned(MailReports reports) {
    this.reports = reports;
  }

  public MailReport report(CaseReference reference, long mail) {
    return reports.of(reference).stream()
        .filter(report -> report.mail() == mail)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(reference + " has no report " + mail));
  }

  /** Empty when the report names no letter of ours. */
  public Optional<ReturnedLetter> letter(CaseReference reference, long mail) {
    MailReport report = report(reference, mail);
    return TakeInReport.kind(report).map(kind -> ReturnedLetter.of(report));
  }
}
