package org.supplierescalation.dispute;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The proceedings on file; the newest count. */
public interface ProceedingsFile {

  void add(Proceedings proceedings);

  /** Writes how the newest proceedings stand over what was known. */
  void update(Proceedings proceedings);

  Optional<Proceedings> latest(CaseReference reference);

  /** The newest, which the process made sure are there. */
  default Proceedings newest(CaseReference reference) {
    return latest(reference)
        .orElseThrow(() -> new IllegalStateException(reference + " has no proceedings"));
  }
}
