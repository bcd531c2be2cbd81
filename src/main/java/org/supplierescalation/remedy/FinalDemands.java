package org.supplierescalation.remedy;

import java.time.LocalDate;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The final demands on file; the newest counts. */
public interface FinalDemands {

  void add(FinalDemand demand);

  /** The letter of the newest demand prints this last day. */
  void endsOn(CaseReference reference, LocalDate lastDay);

  Optional<FinalDemand> latest(CaseReference reference);

  /** The newest demand, which the process made sure is there. */
  default FinalDemand newest(CaseReference reference) {
    return latest(reference)
        .orElseThrow(() -> new IllegalStateException(reference + " has no final demand"));
  }
}
