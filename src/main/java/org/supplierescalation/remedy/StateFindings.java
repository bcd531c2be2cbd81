package org.supplierescalation.remedy;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The findings of state on file; the newest counts. */
public interface StateFindings {

  void add(StateFinding finding);

  Optional<StateFinding> latest(CaseReference reference);
}
