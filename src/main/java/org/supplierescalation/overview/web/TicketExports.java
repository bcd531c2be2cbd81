package org.supplierescalation.overview.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.overview.TicketTables;
import org.supplierescalation.sla.MakeMeasureReport;
import org.supplierescalation.sla.MeasureReport;

/** What the service clock says of the tickets of a contract, as a file for a spreadsheet. */
@RestController
@Tag(name = "Lijsten", description = "Lijsten als CSV (csv) of Excel-werkmap (xlsx)")
class TicketExports {

  private static final String TICKETS = "/contracts/{number}/tickets.{format:csv|xlsx}";

  private final MakeMeasureReport makeReport;
  private final TableAnswer answer;

  TicketExports(MakeMeasureReport makeReport, TableAnswer answer) {
    this.makeReport = makeReport;
    this.answer = answer;
  }

  @Operation(summary = "Geeft de gemeten meldingen van een contract als bestand")
  @GetMapping({TICKETS, "/api/v1" + TICKETS})
  void tickets(
      @PathVariable String number,
      @PathVariable String format,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
      Authentication who,
      HttpServletResponse response)
      throws IOException {
    if (!Person.of(who).seesEveryCase()) {
      throw new OutOfSight();
    }
    MeasureReport report = makeReport.make(number, from, to);
    answer.send(
        TicketTables.results(report.results().stream(), report.agreement().window().zone()),
        format,
        number,
        response);
  }
}
