package org.supplierescalation.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Performance;

/**
 * What a check found against the acceptance test of the notice.
 *
 * @param performedOn the day the result was there; null when it is not
 * @param evidence what shows it
 */
public record TermCheck(
    CaseReference reference,
    int letterRound,
    Performance performance,
    @Nullable LocalDate performedOn,
    String evidence,
    String by,
    Instant checkedAt) {}
