package org.supplierescalation.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.supplierescalation.access.Person;
import org.supplierescalation.access.Slice;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.DescribedDocuments;
import org.supplierescalation.casefile.DocumentParticulars;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Timeline;

/** What happened in a case and the papers it left, for other programs. */
@RestController
@RequestMapping("/api/v1/cases/{reference}")
@Tag(name = "Dossiers")
class CasePapersApi {

  private final CasesInSight cases;
  private final Timeline timeline;
  private final Documents documents;
  private final DescribedDocuments described;
  private final DocumentAnswer answer;

  CasePapersApi(
      CasesInSight cases,
      Timeline timeline,
      Documents documents,
      DescribedDocuments described,
      DocumentAnswer answer) {
    this.cases = cases;
    this.timeline = timeline;
    this.documents = documents;
    this.described = described;
    this.answer = answer;
  }

  @Operation(
      summary = "Geeft de tijdlijn van een dossier",
      description =
          "X-Total-Count noemt het aantal regels, Link (RFC 8288) waar de lijst verdergaat.")
  @GetMapping("/timeline")
  ResponseEntity<List<TimelineBody>> timeline(
      @PathVariable String reference,
      @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "1000"))
          @RequestParam(defaultValue = "1000")
          int limit,
      @Parameter(schema = @Schema(type = "integer", minimum = "0"))
          @RequestParam(defaultValue = "0")
          int offset,
      @Parameter(description = "De nieuwste regel eerst; anders de oudste")
          @RequestParam(defaultValue = "false")
          boolean newestFirst,
      Authentication who) {
    List<TimelineBody> lines =
        new ArrayList<>(
            timeline.of(inSight(reference, who)).stream().map(TimelineBody::of).toList());
    if (newestFirst) {
      Collections.reverse(lines);
    }
    return new Slice(limit, offset).of(lines);
  }

  @Operation(summary = "Geeft de documenten van een dossier, zonder hun inhoud")
  @GetMapping("/documents")
  List<DocumentBody> documents(@PathVariable String reference, Authentication who) {
    CaseReference known = inSight(reference, who);
    Map<UUID, DocumentParticulars> told = described.of(known);
    return documents.of(known).stream()
        .map(document -> DocumentBody.of(document, told.get(document.id())))
        .toList();
  }

  @Operation(summary = "Geeft de inhoud van een document")
  @ApiResponse(responseCode = "404", description = "Dit document hoort niet bij dit dossier")
  @ApiResponse(responseCode = "410", description = "De inhoud is verwijderd; detail zegt wanneer")
  @GetMapping("/documents/{id}")
  ResponseEntity<byte[]> document(
      @PathVariable String reference, @PathVariable String id, Authentication who) {
    return answer.of(inSight(reference, who), id);
  }

  private CaseReference inSight(String reference, Authentication who) {
    return cases.get(reference, Person.of(who)).reference();
  }
}
