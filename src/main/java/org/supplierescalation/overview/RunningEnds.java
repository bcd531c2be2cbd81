package org.supplierescalation.overview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.term.Law;

/** What the open cases have running, asked for all of them at once. */
public interface RunningEnds {

  /** The term of the newest notice of each open case that has one. */
  List<TermEnd> terms();

  /** The law of each open case whose contract is known. */
  Map<CaseReference, Law> laws();

  /**
   * @param letterRound the notice that gave the term
   * @param over the first moment at which the supplier is too late
   */
  record TermEnd(CaseReference reference, int letterRound, Instant over) {}
}
