package org.supplierescalation.remedy;

import org.supplierescalation.casefile.CaseReference;

/**
 * How somebody wants the contract to end, or that it goes on.
 *
 * @param why in the words of who chose it
 */
public record EndingChoice(
    CaseReference reference, EndingGround ground, String why, String chosenBy) {}
