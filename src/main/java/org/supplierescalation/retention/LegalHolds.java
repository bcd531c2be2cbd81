package org.supplierescalation.retention;

import java.util.List;
import org.supplierescalation.casefile.CaseReference;

/** The holds on file; the last one of a case counts. */
public interface LegalHolds {

  void add(LegalHold hold);

  /** Those that hold now. */
  List<LegalHold> inForce();

  default boolean isHeld(CaseReference reference) {
    return inForce().stream().anyMatch(hold -> hold.reference().equals(reference));
  }
}
