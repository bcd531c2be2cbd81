package org.supplierescalation.notice;

import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;

/** The terms of the cases, with their history: rows are added, never changed. */
public interface Terms {

  void add(RunningTerm term);

  /** The term of the newest notice with a term, as it is now. */
  Optional<RunningTerm> current(CaseReference reference);

  /** All terms of a case and how they changed, oldest first. */
  List<RunningTerm> history(CaseReference reference);

  void addReaction(SupplierReaction reaction);

  /** What the supplier did while the term ran, oldest first. */
  List<SupplierReaction> reactions(CaseReference reference);

  void addCheck(TermCheck check);

  /** The checks of the supplier's work, oldest first. */
  List<TermCheck> checks(CaseReference reference);

  /** The term as it is now, or a refusal that says that there is none. */
  default RunningTerm get(CaseReference reference) {
    return current(reference)
        .orElseThrow(() -> new Refused("In dossier %s loopt geen termijn.".formatted(reference)));
  }
}
