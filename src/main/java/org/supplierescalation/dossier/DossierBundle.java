package org.supplierescalation.dossier;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a dossier as one PDF, with bookmarks and page numbers. */
public interface DossierBundle {

  /** Leaves the stream open; writes nothing before the whole bundle is there. */
  void write(Dossier dossier, OutputStream out) throws IOException;
}
