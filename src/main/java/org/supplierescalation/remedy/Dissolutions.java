package org.supplierescalation.remedy;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The prepared dissolutions on file; the newest counts. */
public interface Dissolutions {

  void add(Dissolution dissolution);

  Optional<Dissolution> latest(CaseReference reference);
}
