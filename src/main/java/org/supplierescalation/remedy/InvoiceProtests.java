package org.supplierescalation.remedy;

import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The protests of invoices on file; the newest counts. */
public interface InvoiceProtests {

  void add(InvoiceProtest protest);

  Optional<InvoiceProtest> latest(CaseReference reference);
}
