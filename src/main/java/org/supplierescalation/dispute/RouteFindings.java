package org.supplierescalation.dispute;

import java.util.List;
import org.supplierescalation.casefile.CaseReference;

/** What was last found of the routes of a case. */
public interface RouteFindings {

  void put(CaseReference reference, List<RouteFinding> findings);

  List<RouteFinding> of(CaseReference reference);

  /** What was found of this route, which the process made sure is there. */
  default RouteFinding of(CaseReference reference, Track track) {
    return of(reference).stream()
        .filter(finding -> finding.track() == track)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(reference + " has no finding of " + track));
  }
}
