package org.supplierescalation.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.LegalTime;

/**
 * The term of a notice as it stood from some moment on; an extension adds a new one.
 *
 * @param letterRound the notice that gave it
 * @param receivedOn day 0: the day of provable receipt
 * @param receivedAt the moment of provable receipt, of a term that started in hours; else null
 * @param lastDay the supplier has until the end of this day (24:00), unless the term is in hours
 * @param endsAt when a term in hours ends; null when it ends with a day
 * @param why Dutch sentences: why this end
 * @param extended by us, in writing
 */
public record RunningTerm(
    CaseReference reference,
    int letterRound,
    LocalDate receivedOn,
    @Nullable Instant receivedAt,
    LocalDate lastDay,
    @Nullable Instant endsAt,
    String why,
    boolean extended,
    String by,
    Instant recordedAt) {

  public boolean inHours() {
    return endsAt != null;
  }

  /** The first moment at which the supplier is too late. */
  public Instant overAt(Law law) {
    return endsAt == null ? LegalTime.firstMomentAfter(law, lastDay) : endsAt;
  }

  /** As in "tot en met maandag 28 december 2026, 24.00 uur". */
  public String untilInWords(Law law) {
    return DutchDates.until(overAt(law), law);
  }

  /** As in "maandag 14 december 2026"; with the hour where hours count. */
  public String receiptInWords(Law law) {
    return receivedAt == null
        ? DutchDates.inWords(receivedOn)
        : DutchDates.inWords(receivedAt, law);
  }
}
