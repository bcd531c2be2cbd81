package org.supplierescalation.answer;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;

/**
 * Somebody at the supplier is away. Shown, and nothing else: it moves no term (BW 3:37 paragraph 3:
 * absence is the addressee's own circumstance).
 *
 * @param mail line of the inbox
 * @param person address of who is away
 * @param until last day of the absence, or null when the mail does not clearly say
 * @param colleague address of who stands in, or empty
 */
public record Absence(
    long mail,
    CaseReference reference,
    String person,
    @Nullable LocalDate until,
    String colleague,
    Instant reportedAt) {}
