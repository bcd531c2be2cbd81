package org.supplierescalation.lesson;

/**
 * What a supplier did, in numbers; each pair may be 0 and 0 when there is nothing to count.
 *
 * @param inTime tickets of the last twelve months that met all their norms
 * @param late tickets that missed one
 * @param termsKept terms of default notices within which it performed
 * @param cured closed cases in which it repaired what was wrong
 * @param notCured closed cases that ended otherwise, withdrawn ones aside
 */
public record SupplierTrack(
    int inTime, int late, int termsKept, int termsMissed, int cured, int notCured) {}
