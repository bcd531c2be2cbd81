package org.supplierescalation.dispute;

import org.supplierescalation.contract.DisputeClause;
import org.supplierescalation.term.Law;

/**
 * What the tables of routes are asked.
 *
 * @param mediationTried mediation was proposed, and answered or left unanswered
 */
public record DisputeQuestion(
    Law law, DisputeClause clause, boolean mediationTried, DisputeFacts facts) {}
