package org.supplierescalation.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.overview.SupplierReport.CaseLine;
import org.supplierescalation.term.Law;

/** The report of a supplier and the deadlines, column by column. */
public final class ReportTables {

  private ReportTables() {}

  /** A line for each case of the supplier. */
  public static Table<CaseLine> of(SupplierReport report) {
    return new Table<>(
        "leverancier",
        List.of(
            new Column.Text<>("Leverancier", line -> report.supplier().name()),
            new Column.Text<>("Dossier", line -> line.reference().value()),
            new Column.Text<>("Onderwerp", CaseLine::subject),
            new Column.Text<>("Contract", CaseLine::contract),
            new Column.Text<>("Fase", line -> line.stage().dutch()),
            new Column.Text<>("Prioriteit", line -> line.priority().dutch()),
            new Column.Text<>("Uitkomst", ReportTables::outcome),
            new Column.Day<>("Geopend op", line -> day(line.openedAt())),
            new Column.Day<>("Gesloten op", line -> day(line.closedAt())),
            new Column.Count<>("Tekortkomingen", CaseLine::breaches),
            new Column.Money<>("Boete en servicecredits gevorderd", CaseLine::claimed),
            new Column.Money<>("Boete en servicecredits voldaan", CaseLine::settled),
            new Column.Money<>("Schade vastgesteld, met rente", CaseLine::damages),
            new Column.Money<>("Schade ontvangen", CaseLine::received)),
        report.cases().stream());
  }

  public static Table<Deadline> of(Deadlines deadlines, Instant now) {
    return new Table<>(
        "termijnen",
        List.of(
            new Column.Day<>("Laatste dag", Deadline::lastDay),
            new Column.Moment<>(
                "Te laat vanaf", one -> LocalDateTime.ofInstant(one.due(), one.law().zone())),
            new Column.Text<>("Te laat", one -> one.isOver(now) ? "ja" : "nee"),
            new Column.Text<>("Soort", one -> one.kind().dutch()),
            new Column.Text<>("Wat", Deadline::what),
            new Column.Text<>("Dossier", one -> one.escalation().reference().value()),
            new Column.Text<>("Onderwerp", one -> one.escalation().subject()),
            new Column.Text<>("Leverancier", one -> one.escalation().supplierName()),
            new Column.Text<>("Groep", Deadline::group),
            new Column.Text<>("Opgepakt door", Deadline::assignee)),
        deadlines.list().stream());
  }

  private static String outcome(CaseLine line) {
    var outcome = line.outcome();
    return outcome == null ? "" : outcome.dutch();
  }

  private static @Nullable LocalDate day(@Nullable Instant at) {
    return at == null ? null : at.atZone(Law.NL.zone()).toLocalDate();
  }
}
