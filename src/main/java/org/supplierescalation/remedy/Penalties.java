package org.supplierescalation.remedy;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The penalties on file; the newest counts. */
public interface Penalties {

  void add(Penalty penalty);

  /** Finance processed the newest penalty of this case. */
  void booked(CaseReference reference, String booking);

  Optional<Penalty> latest(CaseReference reference);
}
