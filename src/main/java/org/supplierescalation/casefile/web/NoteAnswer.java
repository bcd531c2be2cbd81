package org.supplierescalation.casefile.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.people.Told;

/** The line that was written, and what became of the names in it. */
@Schema(
    name = "NoteLine",
    description = "De regel op de tijdlijn, en wat er met de genoemde namen gebeurde")
record NoteAnswer(
    @JsonUnwrapped TimelineBody line,
    @Schema(description = "Wie dit op de startpagina vindt") List<String> notified,
    @Schema(description = "Namen die niemand heeft") List<String> notRecognised,
    @Schema(description = "Wie dit dossier niet mag zien en geen bericht krijgt")
        List<String> outOfSight,
    @Schema(description = "Hetzelfde in woorden; leeg als er niemand is genoemd") String told) {

  static NoteAnswer of(TimelineEntry line, Told told) {
    return new NoteAnswer(
        TimelineBody.of(line), told.notified(), told.unknown(), told.outOfSight(), told.inWords());
  }
}
