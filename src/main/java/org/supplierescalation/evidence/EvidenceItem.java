package org.supplierescalation.evidence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EvidenceKind;

/**
 * What somebody said of a document when putting it on file. Never changed.
 *
 * @param datedOn the day of what it shows
 * @param source where it comes from, may be empty
 * @param breach id of the breach it proves, or null
 * @param redactedFrom the original of which this is the copy to show outside, or null
 * @param partOf the mail it came with, or null
 * @param note may be empty
 */
public record EvidenceItem(
    UUID document,
    CaseReference reference,
    EvidenceKind category,
    LocalDate datedOn,
    String source,
    @Nullable Long breach,
    @Nullable UUID redactedFrom,
    @Nullable UUID partOf,
    String note) {}
