package org.supplierescalation.remedy;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The partial dissolutions and price reductions on file; the newest counts. */
public interface PartialDissolutions {

  void add(PartialDissolution partial);

  /** Finance adjusted the payments of the newest one. */
  void adjusted(CaseReference reference, String booking);

  Optional<PartialDissolution> latest(CaseReference reference);
}
