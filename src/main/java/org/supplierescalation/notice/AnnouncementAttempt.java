package org.supplierescalation.notice;

import java.time.Instant;
import org.supplierescalation.casefile.CaseReference;

/**
 * One attempt to announce the notice by phone.
 *
 * @param draftRound the draft that was announced
 * @param spokenTo with whom; empty when nobody was reached
 * @param said what was said; may be empty when nobody was reached
 */
public record AnnouncementAttempt(
    CaseReference reference,
    int draftRound,
    CallResult result,
    String spokenTo,
    Instant calledAt,
    String said,
    String by) {}
