package org.supplierescalation.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;

/**
 * One version of the default notice as somebody drafted it. Sent back means: a next round.
 *
 * @param proposed what the table said for the kind and complexity of this draft
 * @param method how it travels, or null when nobody chose
 */
public record NoticeDraft(
    CaseReference reference,
    int round,
    NoticeText text,
    ChosenTerm term,
    ProposedTerm proposed,
    @Nullable SendingMethod method,
    String draftedBy,
    Instant draftedAt) {}
