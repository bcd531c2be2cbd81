package org.supplierescalation.contract;

/**
 * An entry as the register has it.
 *
 * @param version counts its changes, the first is 1
 */
public record Kept<T>(T entry, int version) {}
