package org.supplierescalation.remedy;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The prepared terminations on file; the newest counts. */
public interface Terminations {

  void add(Termination termination);

  /** The lawyer names the ground of the law for the newest one. */
  void grounded(CaseReference reference, String legalGround);

  Optional<Termination> latest(CaseReference reference);

  /** The ground of the law the lawyer named for the newest one; empty when there is none. */
  String legalGround(CaseReference reference);

  /** The termination that the process made sure is there. */
  default Termination newest(CaseReference reference) {
    return latest(reference)
        .orElseThrow(() -> new IllegalStateException(reference + " has no termination"));
  }
}
