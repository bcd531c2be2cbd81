package org.supplierescalation.notice;

/**
 * What table {@code term-length} and the contract say a reasonable term is.
 *
 * @param days calendar days after receipt
 * @param motivation Dutch sentences: what the number is based on
 * @param warning Dutch, for the drafter and the lawyer; may be empty
 * @param tableVersion of the table that answered
 */
public record ProposedTerm(
    NoticeKind kind,
    Complexity complexity,
    int days,
    String motivation,
    String warning,
    int tableVersion) {}
