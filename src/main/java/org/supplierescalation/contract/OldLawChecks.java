package org.supplierescalation.contract;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** What lawyers found about contracts under the old Belgian law. Nothing is overwritten. */
public interface OldLawChecks {

  void add(CaseReference reference, String finding, String by);

  /** What was found last. */
  Optional<String> finding(CaseReference reference);
}
