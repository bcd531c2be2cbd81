package org.supplierescalation.remedy;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The choices on file; the newest counts. */
public interface RemedyChoices {

  void add(RemedyChoice choice);

  /** The newest choice of this case is approved. */
  void approved(CaseReference reference);

  Optional<RemedyChoice> latest(CaseReference reference);
}
