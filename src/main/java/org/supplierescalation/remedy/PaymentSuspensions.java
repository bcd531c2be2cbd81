package org.supplierescalation.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;

/** The suspended payments on file; the newest counts. */
public interface PaymentSuspensions {

  void add(PaymentSuspension suspension);

  /** Finance holds back the newest one, from this day. */
  void carriedOut(CaseReference reference, LocalDate on);

  Optional<PaymentSuspension> latest(CaseReference reference);

  /** What is held back now, oldest first. */
  List<PaymentSuspension> open(CaseReference reference);

  /** What was released last, on one day, oldest first. */
  List<PaymentSuspension> lastReleased(CaseReference reference);
}
