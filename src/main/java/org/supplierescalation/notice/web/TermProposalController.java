package org.supplierescalation.notice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.notice.Complexity;
import org.supplierescalation.notice.EarliestDates;
import org.supplierescalation.notice.EarliestStep;
import org.supplierescalation.notice.FindEarliestDates;
import org.supplierescalation.notice.NoticeKind;
import org.supplierescalation.notice.ProposedTerm;
import org.supplierescalation.notice.ReasonableTerm;
import org.supplierescalation.notice.TermRisk;
import org.supplierescalation.term.TermRefused;

/** What a reasonable term is, and how early things can be, without a case. */
@RestController
class TermProposalController {

  private final ReasonableTerm reasonableTerm;
  private final FindEarliestDates findEarliestDates;
  private final Clock clock;

  TermProposalController(
      ReasonableTerm reasonableTerm, FindEarliestDates findEarliestDates, Clock clock) {
    this.reasonableTerm = reasonableTerm;
    this.findEarliestDates = findEarliestDates;
    this.clock = clock;
  }

  /**
   * @param days calendar days after receipt, before the calendar moves the end
   * @param hours the same in hours, only when the proposal is in hours
   */
  record Proposal(
      int days,
      @Nullable Integer hours,
      List<String> motivation,
      TermRisk risk,
      List<String> warnings) {

    static Proposal of(ProposedTerm term) {
      int amount = term.length().amount();
      boolean inHours = term.length().inHours();
      return new Proposal(
          inHours ? (amount + 23) / 24 : amount,
          inHours ? amount : null,
          term.motivation(),
          term.risk(),
          term.warnings());
    }
  }

  /** The earliest dates, with the term they were counted with. */
  record Earliest(Proposal term, List<Step> steps) {}

  /** One date, with how it was counted and what has to be so. */
  record Step(
      EarliestStep step,
      String name,
      LocalDate on,
      List<String> reason,
      List<String> assumptions) {}

  @Operation(
      summary = "Stelt een redelijke termijn voor en zegt waarom",
      description =
          "Het aantal dagen telt vanaf de dag na ontvangst. De kalender van het recht kan de laatste dag nog"
              + " verschuiven: naar Nederlands recht doen wij dat uit eigen beleid, naar Belgisch recht volgt"
              + " het uit de wet, die bij een termijn van twee dagen of meer ook ten minste twee werkdagen"
              + " eist. Zie /api/v1/terms voor de einddatum.")
  @GetMapping("/api/v1/terms/proposal")
  Proposal proposal(
      @Parameter(required = true, schema = @Schema(allowableValues = {"NL", "BE"}))
          @RequestParam(required = false)
          @Nullable String law,
      @Parameter(required = true, schema = @Schema(implementation = NoticeKind.class))
          @RequestParam(required = false)
          @Nullable String kind,
      @Parameter(required = true, schema = @Schema(implementation = Priority.class))
          @RequestParam(required = false)
          @Nullable String impact,
      @Parameter(required = true, schema = @Schema(implementation = Complexity.class))
          @RequestParam(required = false)
          @Nullable String complexity,
      @Parameter(schema = @Schema(type = "integer", minimum = "0", maximum = "99"))
          @RequestParam(required = false)
          @Nullable String earlierTerms,
      @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "365"))
          @RequestParam(required = false)
          @Nullable String contractMinDays,
      @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "365"))
          @RequestParam(required = false)
          @Nullable String contractMaxDays) {
    TermParameters asked =
        new TermParameters(
            law,
            kind,
            impact,
            complexity,
            earlierTerms,
            contractMinDays,
            contractMaxDays,
            null,
            null);
    return Proposal.of(reasonableTerm.propose(asked.question(clock)));
  }

  @Operation(
      summary = "Berekent de vroegste datums van ingebrekestelling, verzuim en ontbinding",
      description =
          "Elke stap krijgt de werkdagen die het proces ervoor geeft; niets wordt overgeslagen. Bij elke"
              + " datum staat hoe die is geteld en wat waar moet zijn.")
  @GetMapping("/api/v1/terms/earliest")
  Earliest earliest(
      @Parameter(required = true, schema = @Schema(allowableValues = {"NL", "BE"}))
          @RequestParam(required = false)
          @Nullable String law,
      @Parameter(required = true, schema = @Schema(implementation = NoticeKind.class))
          @RequestParam(required = false)
          @Nullable String kind,
      @Parameter(required = true, schema = @Schema(implementation = Priority.class))
          @RequestParam(required = false)
          @Nullable String impact,
      @Parameter(required = true, schema = @Schema(implementation = Complexity.class))
          @RequestParam(required = false)
          @Nullable String complexity,
      @Parameter(schema = @Schema(type = "integer", minimum = "0", maximum = "99"))
          @RequestParam(required = false)
          @Nullable String earlierTerms,
      @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "365"))
          @RequestParam(required = false)
          @Nullable String contractMinDays,
      @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "365"))
          @RequestParam(required = false)
          @Nullable String contractMaxDays,
      @Parameter(schema = @Schema(type = "string", format = "date")) @RequestParam(required = false)
          @Nullable String startsOn,
      @Parameter(schema = @Schema(type = "integer", minimum = "0", maximum = "30"))
          @RequestParam(required = false)
          @Nullable String receiptDays) {
    TermParameters asked =
        new TermParameters(
            law,
            kind,
            impact,
            complexity,
            earlierTerms,
            contractMinDays,
            contractMaxDays,
            startsOn,
            receiptDays);
    EarliestDates found = findEarliestDates.find(asked.earliest(clock));
    return new Earliest(
        Proposal.of(found.term()),
        found.steps().stream()
            .map(
                step ->
                    new Step(
                        step.step(), step.name(), step.on(), step.reason(), step.assumptions()))
            .toList());
  }

  @ExceptionHandler
  ProblemDetail refused(TermRefused refused) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.BAD_REQUEST,
            "Parameter %s klopt niet. %s".formatted(refused.argument(), refused.getMessage()));
    problem.setTitle("De termijn kan niet worden voorgesteld");
    return problem;
  }
}
