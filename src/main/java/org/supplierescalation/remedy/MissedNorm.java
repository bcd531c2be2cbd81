package org.supplierescalation.remedy;

/**
 * A norm that the supplier missed in a month.
 *
 * @param norm what was agreed, such as "99,5 % beschikbaar"
 * @param measured what it was, such as "98,7 %"
 * @param source where the measurement stands, such as "maandrapport oktober, blad 3"
 */
public record MissedNorm(String norm, String measured, String source) {}
