package org.supplierescalation.notice;

/**
 * Something a default notice lacks.
 *
 * @param item number in the checklist of law.md 1.4
 * @param blocks the letter cannot go to review like this
 * @param missing one or two Dutch sentences: what to do
 */
public record NoticeFinding(int item, boolean blocks, String missing) {}
