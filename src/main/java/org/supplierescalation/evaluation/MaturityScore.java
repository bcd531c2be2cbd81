package org.supplierescalation.evaluation;

/**
 * The answer to one question.
 *
 * @param ground what shows it
 */
public record MaturityScore(MaturityQuestion question, MaturityLevel level, String ground) {}
