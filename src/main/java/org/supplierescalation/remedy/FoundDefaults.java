package org.supplierescalation.remedy;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The findings of default on file; the newest counts. */
public interface FoundDefaults {

  void add(FoundDefault found);

  Optional<FoundDefault> latest(CaseReference reference);
}
