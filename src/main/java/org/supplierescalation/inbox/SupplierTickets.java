package org.supplierescalation.inbox;

import java.util.List;
import org.supplierescalation.casefile.CaseReference;

/** The numbers under which suppliers know our cases. */
public interface SupplierTickets {

  /** Once; the same number again changes nothing. */
  void add(CaseReference reference, SupplierTicket ticket, String by);

  List<Line> of(CaseReference reference);

  /**
   * @param number as the supplier writes it
   */
  record Line(String number, String by, java.time.Instant at) {}
}
