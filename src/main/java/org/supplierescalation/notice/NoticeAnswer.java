package org.supplierescalation.notice;

/**
 * What table {@code notice-required} answered.
 *
 * @param document what to write now, in Dutch
 * @param ground the article of the law, or the contract
 * @param tableVersion which version of the table answered
 */
public record NoticeAnswer(NoticeStatus status, String document, String ground, int tableVersion) {}
