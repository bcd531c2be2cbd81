package org.supplierescalation.evidence;

/** Says what a file is by its content alone, whatever it is called. */
public interface FileContent {

  /** The media type, in lower case, such as {@code application/zip}. */
  String mediaType(byte[] content);
}
