package org.supplierescalation.evaluation;

import java.time.LocalDate;

/**
 * What was agreed in an evaluation.
 *
 * @param who does it: a name or a role
 */
public record NewAction(String what, ActionSide side, String who, LocalDate dueOn) {}
