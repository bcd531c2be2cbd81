package org.supplierescalation.casefile.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Ball;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.ListedCase;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.casefile.Position;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Stage;

/** From a row to a case, and to where it stands. */
final class CaseRow {

  private CaseRow() {}

  static EscalationCase escalationCase(ResultSet row, int number) throws SQLException {
    String outcome = row.getString("outcome");
    return new EscalationCase(
        new CaseReference(row.getString("reference")),
        row.getString("subject"),
        row.getString("supplier_name"),
        row.getString("contract_number"),
        row.getString("impact"),
        Priority.valueOf(row.getString("priority")),
        row.getObject("discovered_on", LocalDate.class),
        row.getString("opened_by"),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        Stage.valueOf(row.getString("stage")),
        row.getObject("paused_until", LocalDate.class),
        outcome == null ? null : Outcome.valueOf(outcome),
        instant(row, "closed_at"));
  }

  static ListedCase listed(ResultSet row, int number) throws SQLException {
    return new ListedCase(escalationCase(row, number), position(row));
  }

  static Position position(ResultSet row) throws SQLException {
    String side = row.getString("side");
    Instant since = instant(row, "since");
    return new Position(
        side == null || since == null ? null : new Ball(Ball.Side.valueOf(side), since),
        instant(row, "due"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
