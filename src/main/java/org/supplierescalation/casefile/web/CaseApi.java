package org.supplierescalation.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.CaseList;
import org.supplierescalation.casefile.CaseQuery;
import org.supplierescalation.casefile.CaseQuery.Sort;
import org.supplierescalation.casefile.CaseQuery.State;
import org.supplierescalation.casefile.CasesInSight;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.OpenWork;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.term.Law;

/** Cases for other programs. */
@RestController
@RequestMapping("/api/v1/cases")
@Tag(name = "Dossiers")
class CaseApi {

  private static final int MOST = 200;

  private final CasesInSight cases;
  private final CaseList list;
  private final OpenWork openWork;
  private final Contracts contracts;
  private final StartCase startCase;
  private final TransactionTemplate transaction;
  private final Clock clock;

  CaseApi(
      CasesInSight cases,
      CaseList list,
      OpenWork openWork,
      Contracts contracts,
      StartCase startCase,
      TransactionTemplate transaction,
      Clock clock) {
    this.cases = cases;
    this.list = list;
    this.openWork = openWork;
    this.contracts = contracts;
    this.startCase = startCase;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Operation(summary = "Meldt een tekortkoming en opent een dossier")
  @ApiResponse(responseCode = "201", description = "Het dossier is geopend; Location wijst ernaar")
  @ApiResponse(responseCode = "400", description = "De melding klopt niet; detail zegt waarom")
  @PostMapping
  ResponseEntity<CaseBody> open(@RequestBody ReportedCase reported, Authentication who) {
    Person person = Person.of(who);
    LocalDate today = LocalDate.now(clock.withZone(Law.NL.zone()));
    EscalationCase opened =
        transaction.execute(
            status ->
                startCase.start(
                    reported.read(contracts, today), reported.hindered(), person.name()));
    return ResponseEntity.created(URI.create("/api/v1/cases/" + opened.reference()))
        .body(body(cases.get(opened.reference().value(), person)));
  }

  @Operation(summary = "Geeft de dossiers die u mag zien, de nieuwste eerst")
  @GetMapping
  CaseListBody list(
      @Parameter(description = "Alleen open (true) of gesloten (false) dossiers")
          @RequestParam(required = false)
          @Nullable Boolean open,
      @Parameter(description = "Beginletters van woorden die allemaal in het dossier staan")
          @RequestParam(defaultValue = "")
          String text,
      @RequestParam(required = false) @Nullable Stage stage,
      @Parameter(description = "De hele naam van de leverancier") @RequestParam(defaultValue = "")
          String supplier,
      @RequestParam(required = false) @Nullable Priority priority,
      @Parameter(description = "Wie aan zet is") @RequestParam(required = false)
          CaseQuery.@Nullable Turn turn,
      @Parameter(description = "De eerste termijn: voorbij, nog deze week, of geen")
          @RequestParam(required = false)
          CaseQuery.@Nullable Due due,
      @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200"))
          @RequestParam(defaultValue = "50")
          int limit,
      @Parameter(schema = @Schema(type = "integer", minimum = "0"))
          @RequestParam(defaultValue = "0")
          int offset,
      Authentication who) {
    if (limit < 1 || limit > MOST || offset < 0) {
      throw new Refused(
          "Kies voor limit een getal van 1 tot en met %d en voor offset 0 of meer."
              .formatted(MOST));
    }
    Person person = Person.of(who);
    State state = open == null ? State.ALL : open ? State.OPEN : State.CLOSED;
    CaseQuery query =
        new CaseQuery(text, state, stage, supplier, priority, turn, due, null, Sort.NEWEST);
    return new CaseListBody(
        list.count(query, person),
        offset,
        limit,
        list.part(query, person, limit, offset).stream()
            .map(c -> CaseBody.of(c.escalation(), c.position()))
            .toList());
  }

  @Operation(summary = "Geeft een dossier")
  @ApiResponse(responseCode = "404", description = "Dit dossier is er niet, of niet voor u")
  @GetMapping("/{reference}")
  CaseBody one(@PathVariable String reference, Authentication who) {
    return body(cases.get(reference, Person.of(who)));
  }

  private CaseBody body(EscalationCase c) {
    return CaseBody.of(c, openWork.of(c.reference()));
  }
}
