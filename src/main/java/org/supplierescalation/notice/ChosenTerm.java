package org.supplierescalation.notice;

import org.jspecify.annotations.Nullable;

/**
 * The term in a draft.
 *
 * @param days calendar days after receipt
 * @param deviation why it is not the proposed number; empty when it is
 * @param replyWorkingDays within how many working days a recovery plan is asked, or null when none
 *     is (law.md 1.4, item 10)
 */
public record ChosenTerm(
    NoticeKind kind,
    Complexity complexity,
    int days,
    String deviation,
    @Nullable Integer replyWorkingDays) {}
