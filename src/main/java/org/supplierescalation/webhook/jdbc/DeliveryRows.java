package org.supplierescalation.webhook.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.webhook.Deliveries.Attempt;
import org.supplierescalation.webhook.Deliveries.Listed;
import org.supplierescalation.webhook.Deliveries.State;
import org.supplierescalation.webhook.EventKind;

/** A line of the log as it is shown: the delivery, its target and its newest attempt. */
final class DeliveryRows {

  private DeliveryRows() {}

  static Listed listed(ResultSet row, int number) throws SQLException {
    return new Listed(
        row.getLong("id"),
        row.getString("reference"),
        EventKind.valueOf(row.getString("kind")),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getString("address"),
        State.valueOf(row.getString("state")),
        row.getInt("attempts"),
        row.getObject("next_at", OffsetDateTime.class).toInstant(),
        attempt(row));
  }

  private static @Nullable Attempt attempt(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("attempt_at", OffsetDateTime.class);
    return at == null
        ? null
        : new Attempt(
            at.toInstant(),
            row.getLong("millis"),
            row.getObject("status", Integer.class),
            row.getString("outcome"));
  }
}
