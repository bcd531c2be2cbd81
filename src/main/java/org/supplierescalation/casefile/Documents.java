package org.supplierescalation.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents of the cases: letters, mails, scans. Kept once, never changed. */
public interface Documents {

  /** Keeps a document and gives its description, with the SHA-256 of the bytes. */
  CaseDocument keep(
      CaseReference reference, String kind, String name, String mediaType, byte[] bytes, String by);

  /** The documents of a case, oldest first. */
  List<CaseDocument> of(CaseReference reference);

  Optional<CaseDocument> find(UUID id);

  byte[] bytes(UUID id);
}
