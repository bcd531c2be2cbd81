package org.supplierescalation.remedy;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The choices of an ending on file; the newest counts. */
public interface EndingChoices {

  void add(EndingChoice ending);

  Optional<EndingChoice> latest(CaseReference reference);

  /** The choice that the process made sure is there. */
  default EndingChoice newest(CaseReference reference) {
    return latest(reference)
        .orElseThrow(() -> new IllegalStateException(reference + " has no choice of an ending"));
  }
}
