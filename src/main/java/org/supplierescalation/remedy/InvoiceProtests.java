package org.supplierescalation.remedy;

import java.time.LocalDate;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The protests of invoices on file; the newest counts. */
public interface InvoiceProtests {

  void add(InvoiceProtest protest);

  /** The newest one went by registered mail. */
  void posted(CaseReference reference, LocalDate on, String tracking);

  Optional<InvoiceProtest> latest(CaseReference reference);
}
