package org.supplierescalation.overview;

import java.io.IOException;
import java.io.OutputStream;

/** A kind of file in which a list can be taken along. */
public interface TableFormat {

  /** Without a dot. */
  String extension();

  String mediaType();

  /**
   * Row by row, so that a long list needs no more memory than a short one. Nothing can be written
   * after it.
   */
  <R> void write(Table<R> table, OutputStream out) throws IOException;
}
