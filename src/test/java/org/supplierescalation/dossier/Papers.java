package org.supplierescalation.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.DocumentParticulars;

/** Documents without a database. */
final class Papers {

  static final CaseReference REFERENCE = new CaseReference("ESC-2026-0009");

  private Papers() {}

  static CaseDocument kept(String name, String at) {
    return document(name, "EVIDENCE", at, null);
  }

  static CaseDocument letter(String kind, String at) {
    return document("brief.pdf", kind, at, null);
  }

  static CaseDocument removed(String name, String at) {
    return document(name, "EVIDENCE", at, Instant.parse("2027-01-05T10:00:00Z"));
  }

  static DocumentParticulars about(CaseDocument document, String day) {
    return new DocumentParticulars(
        document.id(), "Rapport", LocalDate.parse(day), "bron", null, null);
  }

  static DocumentParticulars redacted(CaseDocument copy, CaseDocument from, String day) {
    return new DocumentParticulars(copy.id(), "Rapport", LocalDate.parse(day), "", null, from.id());
  }

  private static CaseDocument document(
      String name, String kind, String at, @Nullable Instant removedAt) {
    return new CaseDocument(
        UUID.nameUUIDFromBytes(
            (name + kind + at).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        REFERENCE,
        kind,
        name,
        "application/pdf",
        "0".repeat(64),
        10,
        Instant.parse(at + "T10:00:00Z"),
        "jurist",
        removedAt);
  }
}
