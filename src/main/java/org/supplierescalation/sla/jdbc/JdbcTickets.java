package org.supplierescalation.sla.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.supplierescalation.sla.Ticket;
import org.supplierescalation.sla.TicketSource;
import org.supplierescalation.sla.Tickets;

@Component
class JdbcTickets implements Tickets {

  private final JdbcClient db;
  private final TicketRows rows;

  JdbcTickets(JdbcClient db, TicketRows rows) {
    this.db = db;
    this.rows = rows;
  }

  @Override
  public List<Ticket> of(String contract, Instant from, Instant until) {
    return rows.read(contract, from, until);
  }

  @Override
  public Optional<Ticket> find(String contract, String number) {
    return rows.read(contract, number);
  }

  @Override
  public void put(String contract, long source, List<Ticket> tickets) {
    rows.write(contract, source, tickets);
  }

  @Override
  public long addSource(TicketSource source, byte[] file) {
    KeyHolder key = new GeneratedKeyHolder();
    db.sql(
            """
            insert into ticket_source (contract, file_name, sha256, preset, added, changed, unchanged, content, made_by, made_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            source.contract(),
            source.fileName(),
            source.sha256(),
            source.preset(),
            source.added(),
            source.changed(),
            source.same(),
            file,
            source.by(),
            source.at().atOffset(ZoneOffset.UTC))
        .update(key, "id");
    return key.getKeyAs(Long.class);
  }

  @Override
  public List<TicketSource> sources(String contract) {
    return db.sql(
            """
            select id, contract, file_name, sha256, preset, added, changed, unchanged, made_by, made_at
            from ticket_source where contract = ? order by id desc
            """)
        .param(contract)
        .query(
            (row, n) ->
                new TicketSource(
                    row.getLong("id"),
                    row.getString("contract"),
                    row.getString("file_name"),
                    row.getString("sha256"),
                    row.getString("preset"),
                    row.getInt("added"),
                    row.getInt("changed"),
                    row.getInt("unchanged"),
                    row.getString("made_by"),
                    TicketRows.moment(row, "made_at")))
        .list();
  }

  @Override
  public byte[] file(long source) {
    return db.sql("select content from ticket_source where id = ?")
        .param(source)
        .query((row, n) -> row.getBytes("content"))
        .single();
  }
}
