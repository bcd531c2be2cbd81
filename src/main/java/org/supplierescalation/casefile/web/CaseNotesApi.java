package org.supplierescalation.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.people.Told;
import org.supplierescalation.people.WriteNote;

/** Writes down a note, a call or a meeting, for other programs and for Tasklist. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/notes")
@Tag(name = "Dossiers")
class CaseNotesApi {

  private final CasesInSight cases;
  private final WriteNote writeNote;
  private final Timeline timeline;
  private final TransactionTemplate transaction;

  CaseNotesApi(
      CasesInSight cases, WriteNote writeNote, Timeline timeline, TransactionTemplate transaction) {
    this.cases = cases;
    this.writeNote = writeNote;
    this.timeline = timeline;
    this.transaction = transaction;
  }

  @Operation(summary = "Legt een notitie, een telefoongesprek of een overleg vast")
  @ApiResponse(
      responseCode = "201",
      description = "De regel zoals hij op de tijdlijn staat, en wie er bericht krijgt")
  @ApiResponse(responseCode = "400", description = "Er ontbreekt iets; detail zegt wat")
  @ApiResponse(responseCode = "404", description = "Dit dossier is er niet, of niet voor u")
  @PostMapping
  ResponseEntity<NoteAnswer> add(
      @PathVariable String reference, @RequestBody NoteBody note, Authentication who) {
    Person person = Person.of(who);
    CaseReference inSight = cases.get(reference, person).reference();
    NoteAnswer answer =
        Objects.requireNonNull(
            transaction.execute(
                status -> {
                  Told told = note.addTo(inSight, person.name(), writeNote);
                  return NoteAnswer.of(newest(inSight), told);
                }));
    return ResponseEntity.status(HttpStatus.CREATED).body(answer);
  }

  private TimelineEntry newest(CaseReference reference) {
    List<TimelineEntry> lines = timeline.of(reference);
    return lines.get(lines.size() - 1);
  }
}
