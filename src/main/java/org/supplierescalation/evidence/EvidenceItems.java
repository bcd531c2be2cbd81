package org.supplierescalation.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.supplierescalation.casefile.CaseReference;

/** What was said of the evidence on file. */
public interface EvidenceItems {

  void add(EvidenceItem item);

  Optional<EvidenceItem> find(UUID document);

  List<EvidenceItem> all(CaseReference reference);
}
