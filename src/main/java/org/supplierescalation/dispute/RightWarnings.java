package org.supplierescalation.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The warnings about rights in the cases, with their answers. Nothing is overwritten. */
public interface RightWarnings {

  void raise(CaseReference reference, RightDate date, LocalDate warnedOn);

  void answer(long warning, RightWarning.Answered answered);

  /** All warnings of a case, oldest first. */
  List<RightWarning> of(CaseReference reference);

  /** The newest warning of a case. */
  default Optional<RightWarning> newest(CaseReference reference) {
    return of(reference).stream().reduce((earlier, later) -> later);
  }
}
