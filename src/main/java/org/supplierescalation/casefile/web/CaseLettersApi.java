package org.supplierescalation.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.Letters;
import org.supplierescalation.term.ScreenDates;

/** How far a case came and the letters it took, for other programs. */
@RestController
@RequestMapping("/api/v1/cases/{reference}")
@Tag(name = "Dossiers")
class CaseLettersApi {

  private final CasesInSight cases;
  private final Timeline timeline;
  private final Letters letters;
  private final ContractOfCase contracts;
  private final Clock clock;

  CaseLettersApi(
      CasesInSight cases,
      Timeline timeline,
      Letters letters,
      ContractOfCase contracts,
      Clock clock) {
    this.cases = cases;
    this.timeline = timeline;
    this.letters = letters;
    this.contracts = contracts;
    this.clock = clock;
  }

  @Operation(summary = "Geeft alle fasen, en wanneer het dossier er kwam")
  @ApiResponse(responseCode = "404", description = "Dit dossier is er niet, of niet voor u")
  @GetMapping("/stages")
  List<StageBody> stages(@PathVariable String reference, Authentication who) {
    EscalationCase escalation = cases.get(reference, Person.of(who));
    ScreenDates dates = ScreenDates.of(contracts.law(escalation.reference()), clock);
    return StageLine.of(escalation, timeline.of(escalation.reference()), dates).stream()
        .map(StageBody::of)
        .toList();
  }

  @Operation(summary = "Geeft de brieven van een dossier, elk concept apart, het oudste eerst")
  @ApiResponse(responseCode = "404", description = "Dit dossier is er niet, of niet voor u")
  @GetMapping("/letters")
  List<LetterBody> letters(@PathVariable String reference, Authentication who) {
    return letters.of(cases.get(reference, Person.of(who)).reference()).stream()
        .map(LetterBody::of)
        .toList();
  }
}
