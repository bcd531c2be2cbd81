package org.supplierescalation.evidence;

/**
 * A file from outside, not looked at yet.
 *
 * @param name as it was called there
 */
public record OfferedFile(String name, byte[] content) {

  /** In bytes: what one file may have at most. */
  public static final int LARGEST = 25 * 1024 * 1024;
}
