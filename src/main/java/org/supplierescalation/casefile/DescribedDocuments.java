package org.supplierescalation.casefile;

import java.util.Map;
import java.util.UUID;

/** What people said of the documents they put on file; letters and mails of ours are not in it. */
public interface DescribedDocuments {

  /** By document. */
  Map<UUID, DocumentParticulars> of(CaseReference reference);
}
