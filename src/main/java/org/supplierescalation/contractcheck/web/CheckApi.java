package org.supplierescalation.contractcheck.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contractcheck.ContractTexts;
import org.supplierescalation.contractcheck.FindingDecisions;
import org.supplierescalation.contractcheck.KeptText;

/** The contract check for other programs. */
@RestController
@RequestMapping("/api/v1/contracts/{number}")
@Tag(name = "Registers")
class CheckApi {

  private final ContractUpload upload;
  private final ContractTexts texts;
  private final FindingDecisions decisions;

  CheckApi(ContractUpload upload, ContractTexts texts, FindingDecisions decisions) {
    this.upload = upload;
    this.texts = texts;
    this.decisions = decisions;
  }

  @Operation(
      summary = "Bewaart een contracttekst en leest haar na",
      description =
          "Eén bestand (veld file) van hoogstens 25 MB: pdf, docx of txt. Hulp bij het lezen, geen juridisch oordeel."
              + " Dezelfde tekst nog eens geeft hetzelfde antwoord, met de besluiten die erop zijn genomen.")
  @ApiResponse(responseCode = "201", description = "Bewaard en nagelezen; Location wijst ernaar")
  @ApiResponse(responseCode = "400", description = "Het bestand past hier niet; detail zegt waarom")
  @ApiResponse(responseCode = "404", description = "Dit contract is er niet, of niet voor u")
  @ApiResponse(responseCode = "413", description = "Het bestand is te groot")
  @PostMapping(path = "/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<CheckBody> check(
      @PathVariable String number,
      @RequestPart(required = false) @Nullable MultipartFile file,
      Authentication who) {
    Person person = CheckDoor.keeper(Person.of(who));
    if (file == null) {
      throw new Refused("Stuur het bestand mee in het veld “file”.");
    }
    KeptText text = upload.check(number, file, person.name());
    return ResponseEntity.created(
            URI.create("/api/v1/contracts/%s/checks/%s".formatted(number, text.id())))
        .body(body(text));
  }

  @Operation(summary = "Geeft de contractteksten van een contract, zonder hun bevindingen")
  @GetMapping("/checks")
  List<CheckBody> list(@PathVariable String number, Authentication who) {
    CheckDoor.reader(Person.of(who));
    return texts.of(number).stream().map(CheckBody::line).toList();
  }

  @Operation(summary = "Geeft de bevindingen in een contracttekst")
  @ApiResponse(responseCode = "404", description = "Deze tekst is er niet bij dit contract")
  @GetMapping("/checks/{id}")
  CheckBody get(@PathVariable String number, @PathVariable UUID id, Authentication who) {
    CheckDoor.reader(Person.of(who));
    return texts
        .find(id)
        .filter(text -> number.equals(text.contract()))
        .map(this::body)
        .orElseThrow(OutOfSight::new);
  }

  private CheckBody body(KeptText text) {
    return CheckBody.of(
        text,
        FindingRow.of(texts.findings(text.id()), decisions.latest(text.scope())),
        texts.facts(text.id()));
  }
}
