package org.supplierescalation.casefile.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Ball;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.OpenWork.Work;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Position;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Stage;

/** A case as other programs read it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Case", description = "Een dossier en waar het staat")
record CaseBody(
    @Schema(example = "ESC-2026-0009") String reference,
    String subject,
    String supplier,
    @Schema(description = "Contractnummer, of null zolang dat niet bekend is")
        @Nullable String contract,
    String impact,
    Stage stage,
    @Schema(description = "Naam van de fase, in het Nederlands") String stageName,
    Priority priority,
    @Schema(description = "Hoe het dossier eindigt, of null zolang dat niet bekend is")
        @Nullable Outcome outcome,
    boolean open,
    @Schema(description = "Wie aan zet is; null als het dossier alleen op een datum wacht")
        Ball.@Nullable Side ball,
    @Nullable Instant ballSince,
    @Schema(description = "De eerste datum waarop een open taak klaar moet zijn")
        @Nullable Instant nextDeadline,
    boolean paused,
    @Nullable LocalDate pausedUntil,
    LocalDate discoveredOn,
    String openedBy,
    Instant openedAt,
    @Nullable Instant closedAt) {

  static CaseBody of(EscalationCase c, List<Work> work) {
    return of(c, Position.of(work));
  }

  static CaseBody of(EscalationCase c, Position position) {
    @Nullable Ball ball = position.ball();
    return new CaseBody(
        c.reference().value(),
        c.subject(),
        c.supplierName(),
        c.contractNumber(),
        c.impact(),
        c.stage(),
        c.stage().dutch(),
        c.priority(),
        c.outcome(),
        c.isOpen(),
        ball == null ? null : ball.side(),
        ball == null ? null : ball.since(),
        position.nextDeadline(),
        c.pausedUntil() != null,
        c.pausedUntil(),
        c.discoveredOn(),
        c.openedBy(),
        c.openedAt(),
        c.closedAt());
  }
}
