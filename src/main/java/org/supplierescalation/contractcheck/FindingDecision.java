package org.supplierescalation.contractcheck;

import java.time.Instant;

/**
 * Who made what of a finding, and when.
 *
 * @param reason may be empty, except when it was dismissed
 */
public record FindingDecision(FindingChoice choice, String reason, String by, Instant at) {}
