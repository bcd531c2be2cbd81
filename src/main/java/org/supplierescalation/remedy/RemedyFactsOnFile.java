package org.supplierescalation.remedy;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** What lawyers established about remedies. Nothing is overwritten; the newest counts. */
public interface RemedyFactsOnFile {

  void add(CaseReference reference, RemedyFacts facts, String by);

  Optional<RemedyFacts> latest(CaseReference reference);
}
