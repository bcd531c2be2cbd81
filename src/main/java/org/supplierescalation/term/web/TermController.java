package org.supplierescalation.term.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.TermCalculator;
import org.supplierescalation.term.TermEnd;
import org.supplierescalation.term.TermRefused;

@RestController
class TermController {

  private final TermCalculator calculator;

  TermController(TermCalculator calculator) {
    this.calculator = calculator;
  }

  // Text, not Law, LocalDate and int: Spring's own conversion reads 0x0E as 14 and refuses in
  // English.
  @Operation(summary = "Berekent wanneer een termijn eindigt en legt uit waarom dan")
  @GetMapping("/api/v1/terms")
  TermEnd term(
      @Parameter(required = true, schema = @Schema(allowableValues = {"NL", "BE"}))
          @RequestParam(required = false)
          @Nullable String law,
      @Parameter(required = true, schema = @Schema(type = "string", format = "date"))
          @RequestParam(required = false)
          @Nullable String receivedOn,
      @Parameter(
              required = true,
              schema = @Schema(type = "integer", minimum = "1", maximum = "365"))
          @RequestParam(required = false)
          @Nullable String days) {
    return calculator.end(law(law), date(receivedOn), count(days));
  }

  @ExceptionHandler
  ProblemDetail refused(TermRefused refused) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.BAD_REQUEST,
            "Parameter %s klopt niet. %s".formatted(refused.argument(), refused.getMessage()));
    problem.setTitle("De termijn kan niet worden berekend");
    return problem;
  }

  private static Law law(@Nullable String text) {
    for (Law law : Law.values()) {
      if (law.name().equals(text)) {
        return law;
      }
    }
    throw new TermRefused("law", "Vul het recht in dat geldt: NL of BE.");
  }

  private static LocalDate date(@Nullable String text) {
    try {
      return LocalDate.parse(text == null ? "" : text);
    } catch (DateTimeParseException notADay) {
      throw new TermRefused(
          "receivedOn", "Vul een bestaande dag in als jjjj-mm-dd, bijvoorbeeld 2026-12-11.");
    }
  }

  private static int count(@Nullable String text) {
    try {
      return Integer.parseInt(text == null ? "" : text);
    } catch (NumberFormatException notACount) {
      throw new TermRefused(
          "days",
          "Vul een heel aantal kalenderdagen in van 1 tot en met 365, bijvoorbeeld 14."
              + " Weken en maanden kunnen niet.");
    }
  }
}
