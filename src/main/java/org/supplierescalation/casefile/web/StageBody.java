package org.supplierescalation.casefile.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Stage;

/** A stop on the line of stages as other programs read it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "StageStop", description = "Een fase, en wanneer het dossier er kwam")
record StageBody(
    int number,
    Stage stage,
    @Schema(description = "Naam van de fase, in het Nederlands") String stageName,
    @Schema(description = "De dag van de laatste keer; null als het dossier er nooit was")
        @Nullable LocalDate enteredOn,
    @Schema(description = "Het dossier is nu hier") boolean current) {

  static StageBody of(StageStop stop) {
    List<StageVisit> visits = stop.visits();
    return new StageBody(
        stop.number(),
        stop.stage(),
        stop.stage().dutch(),
        visits.isEmpty() ? null : visits.get(visits.size() - 1).entered(),
        stop.isNow());
  }
}
