package org.supplierescalation.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;

/**
 * The term of a notice as it stood from some moment on; an extension adds a new one.
 *
 * @param letterRound the notice that gave it
 * @param receivedOn day 0: the day of provable receipt
 * @param lastDay the supplier has until the end of this day (24:00)
 * @param why Dutch sentences: why this day
 * @param extended by us, in writing
 */
public record RunningTerm(
    CaseReference reference,
    int letterRound,
    LocalDate receivedOn,
    LocalDate lastDay,
    String why,
    boolean extended,
    String by,
    Instant recordedAt) {}
