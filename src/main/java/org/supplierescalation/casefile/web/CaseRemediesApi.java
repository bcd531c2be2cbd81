package org.supplierescalation.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.remedy.RemediesNow;
import org.supplierescalation.remedy.Remedy;
import org.supplierescalation.remedy.RemedyOverview;
import org.supplierescalation.remedy.RemedyTable.Answer;

/** What we may do in a case as it stands now, for other programs. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/remedies")
@Tag(name = "Dossiers")
class CaseRemediesApi {

  private final CasesInSight cases;
  private final RemediesNow remedies;
  private final Clock clock;

  CaseRemediesApi(CasesInSight cases, RemediesNow remedies, Clock clock) {
    this.cases = cases;
    this.remedies = remedies;
    this.clock = clock;
  }

  @Operation(summary = "Geeft elke maatregel: open, of wat er nog voor nodig is")
  @ApiResponse(responseCode = "404", description = "Dit dossier is er niet, of niet voor u")
  @GetMapping
  Body now(@PathVariable String reference, Authentication who) {
    CaseReference inSight = cases.get(reference, Person.of(who)).reference();
    Answer answer = remedies.of(inSight);
    return new Body(
        inSight.value(),
        clock.instant(),
        answer.version(),
        RemedyOverview.of(answer.findings()).stream().map(CaseRemediesApi::one).toList());
  }

  private static One one(RemedyOverview remedy) {
    return new One(
        remedy.remedy(),
        remedy.remedy().dutch(),
        remedy.open() ? "OPEN" : "MISSING",
        remedy.missing(),
        remedy.excluded().stream().sorted().toList(),
        remedy.excludes(),
        remedy.ground());
  }

  record Body(String reference, Instant evaluatedAt, int tableVersion, List<One> remedies) {}

  /**
   * @param excludes the remedies that cannot be chosen together with this one
   * @param excludesText the same in Dutch, with the reason
   */
  record One(
      Remedy remedy,
      String name,
      String state,
      List<String> missing,
      List<Remedy> excludes,
      String excludesText,
      String ground) {}
}
