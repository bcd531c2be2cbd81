package org.supplierescalation.setup.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.supplierescalation.setup.SetupReport;

/** The report as other programs read it. */
@Schema(name = "Setup", description = "Wat de inrichtingscheck vond")
record SetupBody(
    Instant at, @Schema(description = "OK, ATTENTION of BROKEN") String state, List<Check> checks) {

  /** One check. */
  @Schema(name = "SetupCheck")
  record Check(String part, String name, String state, String found, String advice) {}

  static SetupBody of(SetupReport report) {
    return new SetupBody(
        report.at(),
        report.worst().name(),
        report.lines().stream()
            .map(
                line ->
                    new Check(
                        line.part().name(),
                        line.name(),
                        line.finding().state().name(),
                        line.finding().found(),
                        line.finding().advice()))
            .toList());
  }
}
