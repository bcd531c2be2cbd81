package org.supplierescalation.dispute;

import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;

/**
 * The route that was chosen.
 *
 * @param deviation why we leave the way the contract points; empty when we follow it
 * @param approvedBy of the board, for arbitration and court
 */
public record RouteChoice(
    CaseReference reference,
    Track track,
    String ground,
    String deviation,
    String chosenBy,
    @Nullable String approvedBy) {}
