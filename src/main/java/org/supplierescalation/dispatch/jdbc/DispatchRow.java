package org.supplierescalation.dispatch.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.dispatch.Dispatch.State;
import org.supplierescalation.dispatch.Mail;
import org.supplierescalation.dispatch.Mail.Part;
import org.supplierescalation.dispatch.MailHead;
import org.supplierescalation.dispatch.Policy;

/** A row of the log as a record. */
final class DispatchRow {

  private DispatchRow() {}

  static Dispatch read(ResultSet row, int number) throws SQLException {
    return new Dispatch(
        row.getObject("id", UUID.class),
        new Mail(
            new CaseReference(row.getString("reference")),
            row.getString("letter_key"),
            row.getString("recipient"),
            row.getString("subject"),
            row.getString("body"),
            row.getObject("document", UUID.class),
            Policy.valueOf(row.getString("policy")),
            Part.valueOf(row.getString("part")),
            head(row)),
        row.getString("message_id"),
        State.valueOf(row.getString("state")),
        row.getString("owner"),
        instant(row.getObject("claimed_at", OffsetDateTime.class)),
        instant(row.getObject("sent_at", OffsetDateTime.class)),
        row.getString("server_reply"),
        row.getBoolean("abandoned"));
  }

  private static MailHead head(ResultSet row) throws SQLException {
    String to = row.getString("to_address");
    return new MailHead(
        to == null ? row.getString("recipient") : to,
        JdbcLetterCopies.apart(row.getString("copies")),
        row.getString("answers"),
        JdbcLetterCopies.apart(row.getString("mail_references")),
        instant(row.getObject("written_at", OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
