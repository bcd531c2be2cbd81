package org.supplierescalation.dispatch;

import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispatch.Dispatch.State;

/**
 * Mail of ours that a server took and that did not come back. Who wants to know whether something
 * was sent asks here: a mail that bounced proves neither sending nor receipt.
 */
public class SentMail {

  private final Dispatches dispatches;
  private final MailReports reports;

  public SentMail(Dispatches dispatches, MailReports reports) {
    this.dispatches = dispatches;
    this.reports = reports;
  }

  /** In order of sending. */
  public List<Dispatch> of(CaseReference reference) {
    List<MailReport> said = reports.of(reference);
    return taken(reference).stream().filter(line -> bounce(line, said).isEmpty()).toList();
  }

  /** What a server took and another gave back. */
  public List<Dispatch> undelivered(CaseReference reference) {
    List<MailReport> said = reports.of(reference);
    return taken(reference).stream().filter(line -> bounce(line, said).isPresent()).toList();
  }

  /** This letter was mailed, and came back from every address. */
  public boolean cameBack(CaseReference reference, String letterKey) {
    return undelivered(reference).stream().anyMatch(line -> is(line, letterKey))
        && of(reference).stream().noneMatch(line -> is(line, letterKey));
  }

  /** Why this mail came back, when it did. */
  public Optional<MailReport> bounce(Dispatch line) {
    return bounce(line, reports.of(line.mail().reference()));
  }

  private List<Dispatch> taken(CaseReference reference) {
    return dispatches.of(reference).stream().filter(line -> line.state() == State.SENT).toList();
  }

  private static boolean is(Dispatch line, String letterKey) {
    return line.mail().letterKey().equals(letterKey);
  }

  private static Optional<MailReport> bounce(Dispatch line, List<MailReport> said) {
    return said.stream().filter(report -> report.bounced(line)).findFirst();
  }
}
