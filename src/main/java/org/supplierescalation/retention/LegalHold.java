package org.supplierescalation.retention;

import java.time.Instant;
import org.supplierescalation.casefile.CaseReference;

/**
 * Says that nothing of a case may be removed, or that this is over.
 *
 * @param held false when the hold was lifted
 * @param reason why, as the person wrote it
 * @param by user id
 */
public record LegalHold(
    CaseReference reference, boolean held, String reason, String by, Instant at) {}
