package org.supplierescalation.dispute;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The choices on file; the newest counts. */
public interface RouteChoices {

  void add(RouteChoice choice);

  /** The newest choice of this case is approved. */
  void approved(CaseReference reference, String by);

  Optional<RouteChoice> latest(CaseReference reference);

  /** The newest choice, which the process made sure is there. */
  default RouteChoice newest(CaseReference reference) {
    return latest(reference)
        .orElseThrow(() -> new IllegalStateException(reference + " has no chosen route"));
  }
}
