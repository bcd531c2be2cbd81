package org.supplierescalation.inbox.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.inbox.KeptMail;
import org.supplierescalation.inbox.MailKind;
import org.supplierescalation.inbox.MailStatus;
import org.supplierescalation.inbox.Match;

/** A row of the inbox as a record; the bytes stay where they are. */
final class MailRow {

  static final String COLUMNS =
      "id, message_id, received_at, kept_at, from_address, subject, kind, status, reference, how, writer, suggestions,"
          + " document, assigned_by, tries";

  private static final Pattern REFERENCE = Pattern.compile("ESC-\\d{4}-\\d{4,9}");
  private static final int MOST_SUGGESTIONS = 15;

  private MailRow() {}

  static KeptMail read(ResultSet row, int number) throws SQLException {
    String reference = row.getString("reference");
    return new KeptMail(
        row.getLong("id"),
        row.getString("message_id"),
        instant(row, "received_at"),
        instant(row, "kept_at"),
        row.getString("from_address"),
        row.getString("subject"),
        MailKind.valueOf(row.getString("kind")),
        MailStatus.valueOf(row.getString("status")),
        reference == null ? null : new CaseReference(reference),
        Match.How.valueOf(row.getString("how")),
        Match.Writer.valueOf(row.getString("writer")),
        suggestions(row.getString("suggestions")),
        row.getObject("document", UUID.class),
        row.getString("assigned_by"),
        row.getInt("tries"));
  }

  static String written(List<CaseReference> suggestions) {
    return suggestions.stream()
        .limit(MOST_SUGGESTIONS)
        .map(CaseReference::value)
        .collect(Collectors.joining(" "));
  }

  private static List<CaseReference> suggestions(@Nullable String written) {
    return REFERENCE
        .matcher(written == null ? "" : written)
        .results()
        .map(MatchResult::group)
        .map(CaseReference::new)
        .toList();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
