package org.supplierescalation.dispatch;

import java.util.List;
import org.supplierescalation.casefile.CaseReference;

/** The mails of a case that came in, as far as our own mail refers to them. */
public interface ReceivedMails {

  /**
   * Message-IDs with brackets of the newest, oldest of them first.
   *
   * @param most how many at most
   */
  List<String> latest(CaseReference reference, int most);
}
