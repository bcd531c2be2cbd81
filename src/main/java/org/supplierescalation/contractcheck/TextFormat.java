package org.supplierescalation.contractcheck;

import org.supplierescalation.evidence.AdmittedFile;
import org.supplierescalation.evidence.FileType;

/** Takes the words out of one sort of file. Nothing leaves the machine. */
public interface TextFormat {

  boolean reads(FileType type);

  /** Refuses a file that cannot be read, and says what to do. */
  ContractText read(AdmittedFile file);
}
