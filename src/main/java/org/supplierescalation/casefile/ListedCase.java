package org.supplierescalation.casefile;

/** A case as it stands in a list. */
public record ListedCase(EscalationCase escalation, Position position) {}
