package org.supplierescalation.remedy;

import java.time.LocalDate;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The conversions on file; the newest counts. */
public interface Conversions {

  void add(Conversion conversion);

  /** The declaration went out: there is no way back. */
  void declared(CaseReference reference, LocalDate on);

  Optional<Conversion> latest(CaseReference reference);

  /** Performance was given up for damages; it can no longer be demanded in this case. */
  boolean exists(CaseReference reference);
}
