package org.supplierescalation.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.supplierescalation.access.Person;
import org.supplierescalation.dossier.AssembleDossier;
import org.supplierescalation.dossier.Audience;
import org.supplierescalation.dossier.Gap;

/** The dossier for other programs. */
@RestController
@RequestMapping("/api/v1/cases/{reference}")
@Tag(name = "Dossiers")
class DossierApi {

  private static final String FOR_WHOM =
      "Voor wie het dossier is: LAWYER (alles) of OTHERS (om te delen: gelakte kopieën, zonder interne notities en"
          + " concepten)";
  private static final String NOT_THERE =
      "Dit dossier is er niet, of niet voor u; wie alleen meldt, krijgt geen dossier";

  private final AssembleDossier assemble;
  private final DossierDownload download;

  DossierApi(AssembleDossier assemble, DossierDownload download) {
    this.assemble = assemble;
    this.download = download;
  }

  @Operation(
      summary = "Geeft het dossier als zipbestand",
      description =
          "Met genummerde stukken, index, chronologie en sha256sums.txt. Elke keer komt op de tijdlijn.")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/zip",
              schema = @Schema(type = "string", format = "binary")))
  @ApiResponse(responseCode = "404", description = NOT_THERE, content = @Content)
  @GetMapping("/dossier.zip")
  void zip(
      @PathVariable String reference,
      @Parameter(
              description = FOR_WHOM,
              schema =
                  @Schema(
                      allowableValues = {"LAWYER", "OTHERS"},
                      defaultValue = "LAWYER"))
          @RequestParam(required = false)
          @Nullable String audience,
      @Parameter(hidden = true) Authentication who,
      @Parameter(hidden = true) HttpServletResponse response)
      throws IOException {
    download.zip(reference, audience, Person.of(who), response);
  }

  @Operation(
      summary = "Geeft het dossier als één pdf",
      description =
          "Met inhoud, chronologie, bladwijzers en bladzijdenummers; hoogstens 5.000 bladzijden. Elke keer komt op de"
              + " tijdlijn.")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = "string", format = "binary")))
  @ApiResponse(responseCode = "404", description = NOT_THERE, content = @Content)
  @GetMapping("/dossier.pdf")
  void pdf(
      @PathVariable String reference,
      @Parameter(
              description = FOR_WHOM,
              schema =
                  @Schema(
                      allowableValues = {"LAWYER", "OTHERS"},
                      defaultValue = "LAWYER"))
          @RequestParam(required = false)
          @Nullable String audience,
      @Parameter(hidden = true) Authentication who,
      @Parameter(hidden = true) HttpServletResponse response)
      throws IOException {
    download.pdf(reference, audience, Person.of(who), response);
  }

  @Operation(summary = "Geeft wat er in een dossier ontbreekt, met wat eraan te doen is")
  @ApiResponse(responseCode = "200", description = "Leeg als er niets ontbreekt")
  @ApiResponse(responseCode = "404", description = NOT_THERE, content = @Content)
  @GetMapping("/dossier/gaps")
  List<GapBody> gaps(@PathVariable String reference, @Parameter(hidden = true) Authentication who) {
    Person person = Person.of(who);
    return assemble
        .assemble(download.inSight(reference, person), Audience.LAWYER, person.name())
        .gaps()
        .stream()
        .map(GapBody::of)
        .toList();
  }

  /** A {@link Gap} as other programs read it. */
  @Schema(name = "Gap", description = "Iets wat in een dossier ontbreekt")
  record GapBody(String kind, String kindName, String what, String todo) {

    static GapBody of(Gap gap) {
      return new GapBody(gap.kind().name(), gap.kind().dutch(), gap.what(), gap.todo());
    }
  }
}
