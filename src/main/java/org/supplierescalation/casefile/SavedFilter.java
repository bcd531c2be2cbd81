package org.supplierescalation.casefile;

/**
 * A filter that somebody wants to use again.
 *
 * @param name as its owner calls it
 * @param query what stands behind the question mark of the list's address; may be empty
 */
public record SavedFilter(long id, String name, String query) {}
