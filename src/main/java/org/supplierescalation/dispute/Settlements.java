package org.supplierescalation.dispute;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The settlements on file; the newest counts. */
public interface Settlements {

  void add(Settlement settlement);

  /** Somebody looked whether this promise was kept. */
  void checked(long promise, SettlementKept kept, String evidence, String by);

  Optional<Settlement> latest(CaseReference reference);

  /** The newest settlement, which the process made sure is there. */
  default Settlement newest(CaseReference reference) {
    return latest(reference)
        .orElseThrow(() -> new IllegalStateException(reference + " has no settlement"));
  }
}
