package org.supplierescalation.overview.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.supplierescalation.access.Person;
import org.supplierescalation.lesson.JudgeSupplier;
import org.supplierescalation.overview.ReportTables;
import org.supplierescalation.overview.SupplierReport;
import org.supplierescalation.overview.TrackSupplier;

/** The report of a supplier for other programs, and for a spreadsheet. */
@RestController
@Tag(name = "Leveranciers")
class SupplierReportExports {

  private static final String REPORT = "/suppliers/{number}/report";
  private static final String FILE = REPORT + ".{format:csv|xlsx}";
  private static final String API = "/api/v1";

  private final SupplierReportsInSight reports;
  private final TrackSupplier track;
  private final TableAnswer answer;

  SupplierReportExports(SupplierReportsInSight reports, TrackSupplier track, TableAnswer answer) {
    this.reports = reports;
    this.track = track;
    this.answer = answer;
  }

  @Operation(summary = "Geeft hoe het met een leverancier gaat: dossiers, tekortkomingen, geld")
  @ApiResponse(responseCode = "404", description = "Deze leverancier is er niet, of niet voor u")
  @GetMapping(API + REPORT)
  SupplierReportBody report(@PathVariable String number, Authentication who) {
    SupplierReport report = reports.get(number, Person.of(who));
    return SupplierReportBody.of(report, JudgeSupplier.by(track.of(report)));
  }

  @Operation(summary = "Geeft de dossiers van een leverancier met hun bedragen als bestand")
  @GetMapping({FILE, API + FILE})
  void file(
      @PathVariable String number,
      @PathVariable String format,
      Authentication who,
      HttpServletResponse response)
      throws IOException {
    SupplierReport report = reports.get(number, Person.of(who));
    answer.send(ReportTables.of(report), format, report.supplier().number(), response);
  }
}
