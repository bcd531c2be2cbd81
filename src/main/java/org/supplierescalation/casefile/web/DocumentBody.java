package org.supplierescalation.casefile.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.supplierescalation.casefile.CaseDocument;

/** A document as other programs read it, without its bytes. */
@Schema(name = "Document", description = "Een document in het dossier, zonder de inhoud")
record DocumentBody(
    UUID id,
    String kind,
    String name,
    String mediaType,
    String sha256,
    @Schema(description = "In bytes") long size,
    Instant at,
    String by) {

  static DocumentBody of(CaseDocument d) {
    return new DocumentBody(
        d.id(), d.kind(), d.name(), d.mediaType(), d.sha256(), d.size(), d.at(), d.by());
  }
}
