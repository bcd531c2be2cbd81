package org.supplierescalation.dispatch;

import java.util.List;
import org.supplierescalation.casefile.CaseReference;

/** What was said of our mail. Rows are added, never changed. */
public interface MailReports {

  /**
   * @return false when this mail was put on file before
   */
  boolean add(MailReport report);

  /** Oldest first. */
  List<MailReport> of(CaseReference reference);
}
