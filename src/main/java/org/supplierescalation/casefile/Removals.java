package org.supplierescalation.casefile;

import java.util.List;

/** What was removed from the cases, by their hashes. */
public interface Removals {

  /** In the order in which it was removed. */
  List<RemovedPiece> of(CaseReference reference);
}
