package org.supplierescalation.dispute;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The attempts at mediation on file; the newest counts. */
public interface Mediations {

  void add(Mediation mediation);

  /** Writes what became of the newest attempt over what was known. */
  void update(Mediation mediation);

  Optional<Mediation> latest(CaseReference reference);

  /** The newest attempt, which the process made sure is there. */
  default Mediation newest(CaseReference reference) {
    return latest(reference)
        .orElseThrow(() -> new IllegalStateException(reference + " has no mediation"));
  }
}
