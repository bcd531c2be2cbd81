package org.supplierescalation.notice;

import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;

/** A notice that went out by registered post or courier. */
public record Posting(
    CaseReference reference,
    int letterRound,
    String carrier,
    String trackingNumber,
    LocalDate postedOn,
    String by) {}
