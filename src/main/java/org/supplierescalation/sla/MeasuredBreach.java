package org.supplierescalation.sla;

import org.supplierescalation.casefile.NewBreach;

/**
 * A shortcoming that follows from measuring.
 *
 * @param key the same for the same norm in the same time, to choose it by
 * @param tickets how many tickets stand behind it; 0 for availability
 */
public record MeasuredBreach(String key, NewBreach breach, int tickets) {}
