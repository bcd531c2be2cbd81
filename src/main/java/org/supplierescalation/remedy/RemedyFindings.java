package org.supplierescalation.remedy;

import java.util.List;
import org.supplierescalation.casefile.CaseReference;

/** What the table answered last for a case. */
public interface RemedyFindings {

  /** Writes the new answer over the one before. */
  void put(CaseReference reference, List<RemedyFinding> findings);

  List<RemedyFinding> of(CaseReference reference);
}
