package org.supplierescalation.overview.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.overview.SupplierReport.CaseLine;

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
}
