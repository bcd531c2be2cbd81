package org.supplierescalation.contract;

/**
 * What table {@code scope} answered.
 *
 * @param ground why, one Dutch sentence
 * @param tableVersion which version of the table answered
 */
public record ScopeAnswer(ScopeFinding finding, String ground, int tableVersion) {}
