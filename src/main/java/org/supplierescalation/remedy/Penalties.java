package org.supplierescalation.remedy;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The penalties that were computed; the newest counts. */
public interface Penalties {

  void add(Penalty penalty);

  Optional<Penalty> latest(CaseReference reference);

  /** The newest one, which the process made sure is there. */
  default Penalty newest(CaseReference reference) {
    return latest(reference)
        .orElseThrow(() -> new IllegalStateException(reference + " has no penalty"));
  }
}
