package org.supplierescalation.contract;

import java.time.Instant;

/**
 * Who changed what.
 *
 * @param version that the change made
 * @param source in words, such as a file; empty when somebody typed it
 */
public record RegisterChange(int version, Instant at, String by, String source, FieldChange what) {}
