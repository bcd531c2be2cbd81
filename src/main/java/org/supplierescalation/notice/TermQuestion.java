package org.supplierescalation.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.term.Law;

/**
 * What the length of a reasonable term depends on (law.md 6b).
 *
 * @param earlierTerms how often the supplier was given time before, 0 or more
 * @param contractMinDays shortest term the contract allows, or null
 * @param contractMaxDays longest term the contract gives, or null
 * @param supplierDate what the supplier proposed in writing, or null
 * @param startsOn the day on which the term would start
 */
public record TermQuestion(
    Law law,
    NoticeKind kind,
    Priority impact,
    Complexity complexity,
    int earlierTerms,
    @Nullable Integer contractMinDays,
    @Nullable Integer contractMaxDays,
    @Nullable SupplierDate supplierDate,
    LocalDate startsOn) {

  public TermQuestion {
    if (earlierTerms < 0) {
      throw new IllegalArgumentException("earlierTerms is never negative, not " + earlierTerms);
    }
  }
}
