package org.supplierescalation.evidence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.evidence.Told;

/** Evidence from other programs, and from the script of our own page. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/evidence")
@Tag(name = "Dossiers")
class EvidenceApi {

  private final CasesInSight cases;
  private final Upload upload;

  EvidenceApi(CasesInSight cases, Upload upload) {
    this.cases = cases;
    this.upload = upload;
  }

  @Operation(
      summary = "Zet een bewijsstuk in het dossier",
      description =
          "Eén bestand (veld file) van hoogstens 25 MB. Velden: category (MAIL, MEETING_REPORT, REPORT, INCIDENT,"
              + " CONTRACT, INVOICE, IMAGE of OTHER), datedOn (jjjj-mm-dd), source, breach, note, redactedFrom.")
  @ApiResponse(
      responseCode = "201",
      description = "Het bewijsstuk is bewaard; Location wijst ernaar")
  @ApiResponse(responseCode = "400", description = "Het bestand past hier niet; detail zegt waarom")
  @ApiResponse(responseCode = "404", description = "Dit dossier is er niet, of niet voor u")
  @ApiResponse(responseCode = "413", description = "Het bestand is te groot")
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<EvidenceBody> add(
      @PathVariable String reference,
      @RequestPart(required = false) @Nullable MultipartFile file,
      @ModelAttribute UploadForm form,
      Authentication who) {
    Person person = Person.of(who);
    CaseReference known = cases.get(reference, person).reference();
    if (file == null) {
      throw new Refused("Stuur het bestand mee in het veld “file”.");
    }
    Told told = form.told();
    CaseDocument kept = upload.keep(known, file, told, person.name());
    return ResponseEntity.created(
            URI.create("/api/v1/cases/%s/documents/%s".formatted(known, kept.id())))
        .body(EvidenceBody.of(kept, told));
  }
}
