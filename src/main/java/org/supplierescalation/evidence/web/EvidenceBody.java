package org.supplierescalation.evidence.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.evidence.Told;

/** A piece of evidence as it was kept, for other programs. */
@Schema(name = "Bewijsstuk", description = "Een bewijsstuk in het dossier, zonder de inhoud")
record EvidenceBody(
    UUID id,
    String kind,
    String name,
    String mediaType,
    String sha256,
    @Schema(description = "In bytes") long size,
    Instant at,
    String by,
    String category,
    LocalDate datedOn,
    String source,
    @Schema(description = "De tekortkoming die het bewijst") @Nullable String breach,
    @Schema(description = "Het origineel waarvan dit het gelakte exemplaar is")
        @Nullable UUID redactedFrom,
    String note) {

  static EvidenceBody of(CaseDocument d, Told told) {
    return new EvidenceBody(
        d.id(),
        d.kind(),
        d.name(),
        d.mediaType(),
        d.sha256(),
        d.size(),
        d.at(),
        d.by(),
        told.category().dutch(),
        told.datedOn(),
        told.source(),
        told.breach().isEmpty() ? null : told.breach(),
        told.redactedFrom(),
        told.note());
  }
}
