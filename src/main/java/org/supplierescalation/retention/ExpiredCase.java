package org.supplierescalation.retention;

import java.time.LocalDate;
import org.supplierescalation.casefile.EscalationCase;

/**
 * A closed case that still has content though its time is over.
 *
 * @param keptUntil last day of the time it had to be kept
 */
public record ExpiredCase(
    EscalationCase escalation,
    RetentionRule rule,
    LocalDate closedOn,
    LocalDate keptUntil,
    CaseContent.Content content) {}
