package org.supplierescalation.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.supplierescalation.casefile.CaseReference;

/** The mails that people wrote to suppliers themselves. */
public interface SupplierMails {

  void add(SupplierMail mail);

  /**
   * @return false when it was handed over in the meantime, and nothing changed
   */
  boolean change(SupplierMail mail);

  /** Freezes a draft; what was handed over before stays as it is. */
  void handOver(UUID id, String by, Instant at);

  Optional<SupplierMail> find(CaseReference reference, UUID id);

  /** Newest first. */
  List<SupplierMail> of(CaseReference reference);
}
