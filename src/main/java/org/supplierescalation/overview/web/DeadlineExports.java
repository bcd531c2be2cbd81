package org.supplierescalation.overview.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.overview.Deadline;
import org.supplierescalation.overview.DeadlineScope;
import org.supplierescalation.overview.Deadlines;
import org.supplierescalation.overview.FindDeadlines;
import org.supplierescalation.overview.ReportTables;

/** Deadlines for other programs, and for a spreadsheet. */
@RestController
@Tag(name = "Termijnen")
class DeadlineExports {

  private static final int MOST = 200;
  private static final String FILE = "/deadlines.{format:csv|xlsx}";
  private static final String API = "/api/v1";

  private final FindDeadlines findDeadlines;
  private final TableAnswer answer;
  private final Clock clock;

  DeadlineExports(FindDeadlines findDeadlines, TableAnswer answer, Clock clock) {
    this.findDeadlines = findDeadlines;
    this.answer = answer;
    this.clock = clock;
  }

  /** Part of the deadlines. */
  @Schema(name = "DeadlineList", description = "Een deel van de termijnen, de eerste het eerst")
  record DeadlineListBody(int total, int offset, int limit, List<DeadlineBody> deadlines) {}

  /** A deadline; {@code due} is the first moment at which it is too late. */
  @Schema(name = "Deadline")
  record DeadlineBody(
      String reference,
      String kind,
      String what,
      Instant due,
      String lastDay,
      boolean overdue,
      @Nullable String group,
      @Nullable String assignee,
      @Nullable String task) {}

  @Operation(summary = "Geeft de termijnen die u mag zien, de eerste het eerst")
  @GetMapping(API + "/deadlines")
  DeadlineListBody list(
      @Parameter(
              description = "Van wie: mij, groepen of alle",
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {"mij", "groepen", "alle"}))
          @RequestParam(required = false)
          @Nullable String scope,
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
    List<Deadline> found = found(scope, who).list();
    return new DeadlineListBody(
        found.size(),
        offset,
        limit,
        found.stream().skip(offset).limit(limit).map(this::body).toList());
  }

  @Operation(summary = "Geeft de termijnen die u mag zien als bestand")
  @GetMapping({FILE, API + FILE})
  void file(
      @PathVariable String format,
      @RequestParam(required = false) @Nullable String scope,
      Authentication who,
      HttpServletResponse response)
      throws IOException {
    answer.send(ReportTables.of(found(scope, who), clock.instant()), format, "", response);
  }

  private Deadlines found(@Nullable String scope, Authentication who) {
    Person person = Person.of(who);
    return findDeadlines.of(person, DeadlineScope.of(scope, person));
  }

  private DeadlineBody body(Deadline one) {
    return new DeadlineBody(
        one.escalation().reference().value(),
        one.kind().name(),
        one.what(),
        one.due(),
        one.lastDay().toString(),
        one.isOver(clock.instant()),
        one.group(),
        one.assignee(),
        one.taskId());
  }
}
