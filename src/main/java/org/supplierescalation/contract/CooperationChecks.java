package org.supplierescalation.contract;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** Checks of our own part, and what we repaired. Nothing is overwritten. */
public interface CooperationChecks {

  void add(CaseReference reference, CooperationCheck check, String by);

  Optional<CooperationCheck> latest(CaseReference reference);

  void add(CaseReference reference, OwnRepair repair, String by);

  Optional<OwnRepair> latestRepair(CaseReference reference);
}
