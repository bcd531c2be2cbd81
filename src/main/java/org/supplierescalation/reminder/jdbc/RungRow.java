package org.supplierescalation.reminder.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.reminder.Channel;
import org.supplierescalation.reminder.ReminderText;
import org.supplierescalation.reminder.Rung;

/** A row of {@code reminder_rung}. */
final class RungRow {

  private RungRow() {}

  static Rung read(ResultSet row, int number) throws SQLException {
    String stage = row.getString("stage");
    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    return new Rung(
        row.getLong("id"),
        stage == null ? null : Stage.valueOf(stage),
        row.getInt("working_days"),
        Channel.valueOf(row.getString("channel")),
        ReminderText.valueOf(row.getString("text")),
        row.getString("entered_by"),
        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
        row.getString("ended_by"),
        ended == null ? null : ended.toInstant());
  }
}
