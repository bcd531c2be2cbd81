package org.supplierescalation.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;

/**
 * When a registered letter is taken to have arrived if nothing proves it. BE: by default the third
 * working day after posting (law.md 1.3, after art. 53bis Ger.W.); NL: the law presumes nothing.
 * Only to be shown: it proves nothing and starts no term.
 */
public class AssumedReceipt {

  private static final int WORKING_DAYS = 3;

  private final BusinessCalendar calendar;

  public AssumedReceipt(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  /** Empty where the law presumes nothing. */
  public Optional<LocalDate> of(Law law, LocalDate postedOn) {
    return law == Law.BE
        ? Optional.of(calendar.plusWorkingDays(law, postedOn, WORKING_DAYS))
        : Optional.empty();
  }
}
