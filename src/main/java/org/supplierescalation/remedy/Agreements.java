package org.supplierescalation.remedy;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/**
 * The agreements on file. A new draft begins anew: what was said of an older one does not count.
 */
public interface Agreements {

  void draft(CaseReference reference, Remedy remedy, String by);

  void add(CaseReference reference, Remedy remedy, ConsentOf who, Consent consent);

  /** What was said of the newest draft. */
  Optional<Agreement> latest(CaseReference reference, Remedy remedy);

  /** The agreement of a draft that the process made sure is there. */
  default Agreement newest(CaseReference reference, Remedy remedy) {
    return latest(reference, remedy)
        .orElseThrow(() -> new IllegalStateException(reference + " has no draft of " + remedy));
  }
}
