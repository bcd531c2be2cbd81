package org.supplierescalation.contract;

import java.time.LocalDate;

/**
 * How we repaired our own failure.
 *
 * @param done what was done, and how the supplier was told
 */
public record OwnRepair(String done, LocalDate repairedOn) {}
