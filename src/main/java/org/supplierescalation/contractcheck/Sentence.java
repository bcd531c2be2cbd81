package org.supplierescalation.contractcheck;

/**
 * A sentence of a contract, and where it stands.
 *
 * @param clause number of the clause, such as "4.2"; empty before the first one
 * @param heading words of the last heading above it, may be empty
 */
public record Sentence(int page, String clause, String heading, String text) {}
