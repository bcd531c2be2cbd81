package org.supplierescalation.dossier;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a dossier as a ZIP file, one document in memory at a time. */
public interface DossierZip {

  /** Leaves the stream open; on an exception the file is not finished, and cannot be opened. */
  void write(Dossier dossier, OutputStream out) throws IOException;
}
