package org.supplierescalation.dispute;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** What was put on file about disputes; the newest counts. */
public interface DisputeFactsFile {

  void add(DisputeFacts facts);

  Optional<DisputeFacts> latest(CaseReference reference);

  /** The newest, which the process made sure is there. */
  default DisputeFacts newest(CaseReference reference) {
    return latest(reference)
        .orElseThrow(() -> new IllegalStateException(reference + " has no facts of the dispute"));
  }
}
