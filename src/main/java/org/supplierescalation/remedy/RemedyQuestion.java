package org.supplierescalation.remedy;

import org.supplierescalation.term.Law;

/**
 * What table {@code remedies} is asked.
 *
 * @param writtenGround a signed default notice or letter of default is in the case
 * @param ownDutiesMet we did our own part, as far as the last finding says
 */
public record RemedyQuestion(
    Law law,
    boolean inDefault,
    boolean ownDutiesMet,
    boolean penaltyClause,
    boolean suspensionBanned,
    boolean writtenGround,
    boolean exitPlanApproved) {}
