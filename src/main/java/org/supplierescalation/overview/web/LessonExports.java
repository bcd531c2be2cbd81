package org.supplierescalation.overview.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.supplierescalation.access.Person;
import org.supplierescalation.casefile.OutOfSight;
import org.supplierescalation.contract.Supplier;
import org.supplierescalation.lesson.ChooseClauses;
import org.supplierescalation.lesson.ClauseChoice;
import org.supplierescalation.lesson.EarlierLessons;
import org.supplierescalation.overview.LessonTables;

/** Lessons and clauses as files for the next tender. */
@RestController
@Tag(name = "Lijsten", description = "Lijsten als CSV (csv) of Excel-werkmap (xlsx)")
class LessonExports {

  private static final String LESSONS = "/suppliers/{number}/lessons.{format:csv|xlsx}";
  private static final String CLAUSES = "/clauses.{format:csv|xlsx}";
  private static final String API = "/api/v1";

  private final SupplierReportsInSight reports;
  private final EarlierLessons lessons;
  private final ChooseClauses chooseClauses;
  private final TableAnswer answer;

  LessonExports(
      SupplierReportsInSight reports,
      EarlierLessons lessons,
      ChooseClauses chooseClauses,
      TableAnswer answer) {
    this.reports = reports;
    this.lessons = lessons;
    this.chooseClauses = chooseClauses;
    this.answer = answer;
  }

  @Operation(summary = "Geeft de lessen uit gesloten dossiers van een leverancier als bestand")
  @GetMapping({LESSONS, API + LESSONS})
  void lessons(
      @PathVariable String number,
      @PathVariable String format,
      Authentication who,
      HttpServletResponse response)
      throws IOException {
    Supplier supplier = reports.get(number, Person.of(who)).supplier();
    answer.send(
        LessonTables.lessons(supplier.name(), lessons.with(supplier)),
        format,
        supplier.number(),
        response);
  }

  @Operation(
      summary = "Geeft de bibliotheek van bepalingen als bestand",
      description = "clause kiest bepalingen; contract zet vooraan wat dat contract verbetert")
  @GetMapping({CLAUSES, API + CLAUSES})
  void clauses(
      @PathVariable String format,
      @RequestParam(required = false) @Nullable String contract,
      @RequestParam(required = false) @Nullable List<String> clause,
      Authentication who,
      HttpServletResponse response)
      throws IOException {
    if (!Person.of(who).seesEveryCase()) {
      throw new OutOfSight();
    }
    ClauseChoice choice = chooseClauses.under(contract);
    answer.send(
        LessonTables.clauses(
            choice.chosen(clause == null ? List.of() : clause), choice.mending()::contains),
        format,
        contract == null ? "" : contract,
        response);
  }
}
