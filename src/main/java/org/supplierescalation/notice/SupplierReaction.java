package org.supplierescalation.notice;

import java.time.LocalDate;
import org.supplierescalation.casefile.CaseReference;

/**
 * What the supplier said while the term ran.
 *
 * @param quote in the supplier's own words
 */
public record SupplierReaction(
    CaseReference reference,
    int letterRound,
    Reaction reaction,
    Said said,
    String quote,
    LocalDate reactedOn,
    String by) {}
