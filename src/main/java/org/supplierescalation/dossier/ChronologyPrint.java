package org.supplierescalation.dossier;

import java.util.List;

/** Prints the chronology of a dossier as PDF/A-3a and PDF/UA-1. */
public interface ChronologyPrint {

  /** One file, or several when it is too long for one. */
  List<byte[]> print(Dossier dossier);
}
