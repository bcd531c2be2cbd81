package org.supplierescalation.casefile.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.DocumentParticulars;

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
    String by,
    @Schema(description = "Soort bewijs; ontbreekt bij brieven van onszelf")
        @Nullable String category,
    @Schema(description = "De dag van wat het laat zien") @Nullable LocalDate datedOn,
    @Nullable String source,
    @Schema(description = "De tekortkoming die het bewijst") @Nullable Long breach,
    @Schema(description = "Het origineel waarvan dit het gelakte exemplaar is")
        @Nullable UUID redactedFrom,
    @Schema(description = "Wanneer de inhoud is verwijderd") @Nullable Instant removedAt) {

  static DocumentBody of(CaseDocument d, @Nullable DocumentParticulars told) {
    return new DocumentBody(
        d.id(),
        d.kind(),
        d.name(),
        d.mediaType(),
        d.sha256(),
        d.size(),
        d.at(),
        d.by(),
        told == null ? null : told.category(),
        told == null ? null : told.datedOn(),
        told == null ? null : told.source(),
        told == null ? null : told.breach(),
        told == null ? null : told.redactedFrom(),
        d.removedAt());
  }
}
