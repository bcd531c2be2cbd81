package org.supplierescalation.notice;

import org.supplierescalation.casefile.CaseReference;

/** What the conversations before the notice brought. */
public interface MissedPromises {

  /** How many dates the supplier named itself and did not meet. */
  int of(CaseReference reference);
}
