package org.supplierescalation.overview;

/**
 * A way into a part of the program that not every installation has; whoever brings the part brings
 * the door.
 *
 * @param name what people read, short
 * @param path where it leads
 * @param explanation one sentence
 */
public record Door(String name, String path, String explanation) {}
