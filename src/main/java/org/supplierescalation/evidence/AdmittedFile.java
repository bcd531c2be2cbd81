package org.supplierescalation.evidence;

/**
 * A file that may be kept.
 *
 * @param name made safe
 */
public record AdmittedFile(String name, FileType type, byte[] content) {}
