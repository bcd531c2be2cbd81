package org.supplierescalation.sla.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Seal;
import org.supplierescalation.contract.ImportFiles;
import org.supplierescalation.contract.ImportFiles.KeptFile;
import org.supplierescalation.sla.TicketFiles;

/** Exports whose preview was shown, each for whoever brought it and for one contract. */
@Component
class BroughtFiles {

  private final TicketFiles tables;
  private final ImportFiles files;
  private final TransactionTemplate transaction;

  BroughtFiles(TicketFiles tables, ImportFiles files, TransactionTemplate transaction) {
    this.tables = tables;
    this.files = files;
    this.transaction = transaction;
  }

  UUID keep(String number, MultipartFile file, Person person) throws IOException {
    byte[] bytes = file.getBytes();
    String name = UploadName.of(file.getOriginalFilename());
    tables.read(name, bytes);
    return transaction.execute(status -> files.keep(kind(number), name, bytes, person.name()));
  }

  KeptFile kept(String number, UUID id, Person person) {
    return files.find(id, kind(number), person.name()).orElseThrow(BroughtFiles::lost);
  }

  static UUID fileId(Map<String, String> form) {
    @Nullable String typed = form.get("fileId");
    try {
      if (typed != null && !typed.isBlank()) {
        return UUID.fromString(typed);
      }
    } catch (IllegalArgumentException noId) {
      throw lost();
    }
    throw new Refused("Kies eerst een bestand.");
  }

  private static Refused lost() {
    return new Refused(
        "Het bestand is niet bewaard gebleven. Kies het opnieuw en bekijk het voorbeeld.");
  }

  private static String kind(String number) {
    return "tickets/" + Seal.of(number.getBytes(StandardCharsets.UTF_8)).substring(0, 24);
  }

  void remove(UUID id) {
    files.remove(id);
  }
}
