package org.supplierescalation.notice;

import org.jspecify.annotations.Nullable;
import org.supplierescalation.term.TermSpan;

/**
 * The term in a draft.
 *
 * @param length calendar days or hours after receipt
 * @param deviation why it is not the proposed length; empty when it is
 * @param replyWorkingDays within how many working days a recovery plan is asked, or null when none
 *     is (law.md 1.4, item 10)
 * @param supplierDate the day the supplier proposed in writing, or null
 */
public record ChosenTerm(
    NoticeKind kind,
    Complexity complexity,
    TermSpan length,
    String deviation,
    @Nullable Integer replyWorkingDays,
    @Nullable SupplierDate supplierDate) {}
