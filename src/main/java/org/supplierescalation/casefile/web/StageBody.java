package org.supplierescalation.casefile.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Stage;

/** A stop on the line of stages as other programs read it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "StageStop", description = "Een fase, en wanneer het dossier er kwam")
record StageBody(
    int number,
    Stage stage,
    @Schema(description = "Naam van de fase, in het Nederlands") String stageName,
    @Schema(description = "De laatste keer; null als het dossier er nooit was")
        @Nullable Instant enteredAt,
    @Schema(description = "Het dossier is nu hier") boolean current) {

  static StageBody of(StageStop stop) {
    return new StageBody(
        stop.number(), stop.stage(), stop.stage().dutch(), stop.enteredAt(), stop.current());
  }
}
