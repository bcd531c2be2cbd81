package org.supplierescalation.remedy;

import java.time.LocalDate;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The suspended payments on file; the newest counts. */
public interface PaymentSuspensions {

  void add(PaymentSuspension suspension);

  /** Finance holds back the newest one, from this day. */
  void carriedOut(CaseReference reference, LocalDate on);

  Optional<PaymentSuspension> latest(CaseReference reference);
}
