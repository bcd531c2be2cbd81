package org.supplierescalation.evidence.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.evidence.AdmitFile;
import org.supplierescalation.evidence.KeepEvidence;
import org.supplierescalation.evidence.OfferedFile;
import org.supplierescalation.evidence.Told;

/** One uploaded file on its way to the case file, each in a transaction of its own. */
@Component
class Upload {

  private final KeepEvidence keepEvidence;
  private final TransactionTemplate transaction;

  Upload(KeepEvidence keepEvidence, TransactionTemplate transaction) {
    this.keepEvidence = keepEvidence;
    this.transaction = transaction;
  }

  CaseDocument keep(CaseReference reference, MultipartFile file, Told told, String by) {
    String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    if (file.getSize() > OfferedFile.LARGEST) {
      // It lies on disk, and stays there.
      throw AdmitFile.tooLarge(name);
    }
    OfferedFile offered = new OfferedFile(name, bytes(file));
    return Objects.requireNonNull(
        transaction.execute(status -> keepEvidence.keep(reference, offered, told, by)));
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
