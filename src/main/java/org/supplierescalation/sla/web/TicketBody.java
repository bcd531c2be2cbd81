package org.supplierescalation.sla.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ticket as another program brings it. Moments as 2026-10-05T09:00:00+02:00 (RFC 3339). */
record TicketBody(
    @Nullable String number,
    @Nullable String openedAt,
    @Schema(description = "Zoals de leverancier haar noemt, zoals P2") @Nullable String priority,
    @Schema(description = "Naar het gevolg voor het werk") @Nullable String impact,
    @Nullable String summary,
    @Nullable String service,
    @Nullable String respondedAt,
    @Nullable String restoredAt,
    @Nullable Integer users,
    @Nullable List<String> updates,
    @Nullable List<PauseBody> pauses) {

  /** A stretch of waiting. */
  record PauseBody(
      @Nullable String from,
      @Nullable String until,
      @Schema(description = "wij, leverancier, onderaannemer of ander") @Nullable String waitedFor,
      @Nullable String reason) {}
}
