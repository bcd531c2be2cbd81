package org.supplierescalation.overview.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Performance;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.overview.SupplierReport.CaseLine;
import org.supplierescalation.overview.SupplierReports.TermFact;
import org.supplierescalation.term.Law;

/** From rows to the lines of the report of a supplier. */
final class SupplierRows {

  private SupplierRows() {}

  static CaseLine caseLine(ResultSet row, int number) throws SQLException {
    String outcome = row.getString("outcome");
    OffsetDateTime closedAt = row.getObject("closed_at", OffsetDateTime.class);
    return new CaseLine(
        new CaseReference(row.getString("reference")),
        row.getString("subject"),
        row.getString("contract_number"),
        Stage.valueOf(row.getString("stage")),
        Priority.valueOf(row.getString("priority")),
        outcome == null ? null : Outcome.valueOf(outcome),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        closedAt == null ? null : closedAt.toInstant(),
        row.getLong("breaches"),
        row.getBigDecimal("claimed"),
        row.getBigDecimal("settled"),
        row.getBigDecimal("damages"),
        row.getBigDecimal("received"));
  }

  static TermFact termFact(ResultSet row, int number) throws SQLException {
    String found = row.getString("performance");
    OffsetDateTime checked = row.getObject("checked_at", OffsetDateTime.class);
    return new TermFact(
        row.getObject("last_day", LocalDate.class),
        found == null ? null : Performance.valueOf(found),
        row.getObject("performed_on", LocalDate.class),
        checked == null ? null : checked.atZoneSameInstant(Law.NL.zone()).toLocalDate());
  }
}
