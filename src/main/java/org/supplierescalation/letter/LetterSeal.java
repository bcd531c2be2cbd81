package org.supplierescalation.letter;

import java.time.Instant;
import org.supplierescalation.casefile.Refused;

/** Seals a PDF with the certificate of the organisation, when there is one. */
public interface LetterSeal {

  /**
   * The PDF as it is when no certificate was configured.
   *
   * @param signatory who signed, for the reader of the signature
   * @throws Refused when a certificate was configured and cannot be used
   */
  SealedPdf seal(byte[] pdf, String signatory, Instant at);

  /**
   * @param certificate the name in the certificate; empty when there is none
   */
  record SealedPdf(byte[] pdf, String certificate) {}
}
