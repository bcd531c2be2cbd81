package org.supplierescalation.sla.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.sla.Incident;
import org.supplierescalation.sla.Pause;
import org.supplierescalation.sla.Ticket;
import org.supplierescalation.sla.WaitedFor;

/** Tickets with their pauses and updates: three statements to read, however many there are. */
@Component
class TicketRows {

  private final JdbcClient db;
  private final JdbcTemplate batches;

  TicketRows(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  List<Ticket> read(String contract, Instant from, Instant until) {
    return read("t.opened_at >= ? and t.opened_at < ?", List.of(contract, at(from), at(until)));
  }

  Optional<Ticket> read(String contract, String number) {
    return read("t.number = ?", List.of(contract, number)).stream().findFirst();
  }

  private List<Ticket> read(String which, List<Object> params) {
    String joined = " join ticket t on t.contract = x.contract and t.number = x.number";
    String where = " where t.contract = ? and " + which;
    Map<String, List<Pause>> pauses = new HashMap<>();
    db.sql("select x.* from ticket_pause x" + joined + where + " order by x.position")
        .params(params)
        .query(
            (RowCallbackHandler)
                row ->
                    pauses
                        .computeIfAbsent(row.getString("number"), number -> new ArrayList<>())
                        .add(pause(row)));
    Map<String, List<Instant>> updates = new HashMap<>();
    db.sql("select x.* from ticket_update x" + joined + where + " order by x.position")
        .params(params)
        .query(
            (RowCallbackHandler)
                row ->
                    updates
                        .computeIfAbsent(row.getString("number"), number -> new ArrayList<>())
                        .add(moment(row, "updated_at")));
    return db.sql("select t.* from ticket t" + where + " order by t.opened_at, t.number")
        .params(params)
        .query((row, n) -> ticket(row, pauses, updates))
        .list();
  }

  void write(String contract, long source, List<Ticket> tickets) {
    List<Object[]> keys =
        tickets.stream().map(ticket -> new Object[] {contract, ticket.number()}).toList();
    for (String table : List.of("ticket_pause", "ticket_update", "ticket")) {
      batches.batchUpdate("delete from " + table + " where contract = ? and number = ?", keys);
    }
    batches.batchUpdate(
        """
        insert into ticket (contract, number, service, claimed, impact, opened_at, responded_at, restored_at, summary,
          users_hit, source) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        tickets.stream().map(ticket -> row(contract, source, ticket)).toList());
    List<Object[]> pauses = new ArrayList<>();
    List<Object[]> updates = new ArrayList<>();
    for (Ticket ticket : tickets) {
      int position = 0;
      for (Pause pause : ticket.incident().pauses()) {
        pauses.add(
            new @Nullable Object[] {
              contract,
              ticket.number(),
              position++,
              at(pause.from()),
              at(pause.until()),
              pause.who().name(),
              pause.reason()
            });
      }
      position = 0;
      for (Instant update : ticket.updates()) {
        updates.add(new @Nullable Object[] {contract, ticket.number(), position++, at(update)});
      }
    }
    batches.batchUpdate("insert into ticket_pause values (?, ?, ?, ?, ?, ?, ?)", pauses);
    batches.batchUpdate("insert into ticket_update values (?, ?, ?, ?)", updates);
  }

  private static @Nullable Object[] row(String contract, long source, Ticket ticket) {
    Incident incident = ticket.incident();
    return Arrays.asList(
            contract,
            ticket.number(),
            incident.service(),
            incident.claimed().name(),
            incident.impact() == null ? null : incident.impact().name(),
            at(incident.openedAt()),
            at(incident.respondedAt()),
            at(incident.restoredAt()),
            ticket.summary(),
            ticket.users(),
            source)
        .toArray();
  }

  private static Ticket ticket(
      ResultSet row, Map<String, List<Pause>> pauses, Map<String, List<Instant>> updates)
      throws SQLException {
    String number = row.getString("number");
    @Nullable String impact = row.getString("impact");
    int users = row.getInt("users_hit");
    @Nullable Integer counted = row.wasNull() ? null : users;
    return new Ticket(
        new Incident(
            number,
            row.getString("service"),
            Priority.valueOf(row.getString("claimed")),
            impact == null ? null : Priority.valueOf(impact),
            moment(row, "opened_at"),
            maybe(row, "responded_at"),
            maybe(row, "restored_at"),
            pauses.getOrDefault(number, List.of())),
        row.getString("summary"),
        counted,
        updates.getOrDefault(number, List.of()));
  }

  private static Pause pause(ResultSet row) throws SQLException {
    return new Pause(
        moment(row, "paused_from"),
        maybe(row, "paused_until"),
        WaitedFor.valueOf(row.getString("waited_for")),
        row.getString("reason"));
  }

  static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
