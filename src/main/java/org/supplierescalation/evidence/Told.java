package org.supplierescalation.evidence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.EvidenceKind;

/**
 * What somebody says of the files offered together.
 *
 * @param datedOn the day of what they show
 * @param source where they come from, may be empty
 * @param breach id of the breach they prove, as chosen in the form, or empty
 * @param note may be empty
 * @param redactedFrom the document of which this is the copy to show outside, or null
 * @param partOf the mail it came with, or null
 */
public record Told(
    EvidenceKind category,
    LocalDate datedOn,
    String source,
    String breach,
    String note,
    @Nullable UUID redactedFrom,
    @Nullable UUID partOf) {}
