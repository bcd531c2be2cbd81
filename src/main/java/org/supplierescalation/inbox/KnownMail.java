package org.supplierescalation.inbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.supplierescalation.casefile.CaseReference;

/** What matching may ask of the case file. */
public interface KnownMail {

  /**
   * The case of a mail that we sent.
   *
   * @param messageId without brackets
   */
  Optional<CaseReference> caseOfSent(String messageId);

  /** The open cases in which the supplier gave this number of its own. */
  List<CaseReference> casesWithTicket(String ticket);

  /** Addresses of the supplier's people in this case, lower case. */
  Set<String> contacts(CaseReference reference);

  /** Open cases with a supplier that writes from this domain, newest first. */
  List<CaseReference> casesWithDomain(String domain);
}
