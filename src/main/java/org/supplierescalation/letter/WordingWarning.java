package org.supplierescalation.letter;

/**
 * Something to look at before a mail goes; never an obstacle.
 *
 * @param words as they stand in the text; empty when something is missing
 * @param sentence in which they stand; empty when something is missing
 */
public record WordingWarning(WordingRisk risk, String words, String sentence) {}
