package org.supplierescalation.contractcheck.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contractcheck.CheckUpload;
import org.supplierescalation.contractcheck.KeptText;
import org.supplierescalation.evidence.AdmitFile;
import org.supplierescalation.evidence.OfferedFile;

/** An uploaded contract text on its way to the check. */
@Component
class ContractUpload {

  private final CheckUpload checkUpload;
  private final TransactionTemplate transaction;

  ContractUpload(CheckUpload checkUpload, TransactionTemplate transaction) {
    this.checkUpload = checkUpload;
    this.transaction = transaction;
  }

  KeptText check(@Nullable String contract, @Nullable MultipartFile file, String by) {
    String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    if (file == null || name.isEmpty() && file.isEmpty()) {
      throw new Refused("Kies minstens één bestand.");
    }
    if (file.getSize() > OfferedFile.LARGEST) {
      throw AdmitFile.tooLarge(name);
    }
    OfferedFile offered = new OfferedFile(name, bytes(file));
    return Objects.requireNonNull(
        transaction.execute(status -> checkUpload.check(contract, offered, by)));
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
