package org.supplierescalation.casefile;

import java.util.Optional;

/** The probations of the cases; after a relapse a case can have another one. */
public interface Probations {

  void begin(Probation probation, String by);

  /** The probation that runs now. */
  Optional<Probation> running(CaseReference reference);

  /** Ends the probation that runs now. */
  void end(CaseReference reference, ProbationOutcome outcome, String remark, String by);
}
