package org.supplierescalation.post;

import java.util.List;
import org.supplierescalation.casefile.CaseDocument;

/** Puts pages behind each other as one PDF to print. */
public interface Binder {

  /** Whether a document of this sort can be printed here. */
  boolean prints(CaseDocument document);

  /**
   * @param cover a PDF
   * @param papers each in its own sort; what is damaged or locked is refused by name
   */
  byte[] bind(byte[] cover, List<Paper> papers);

  /** A document and its bytes. */
  record Paper(CaseDocument document, byte[] bytes) {}
}
