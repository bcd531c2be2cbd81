package org.supplierescalation.sla.jdbc;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.sla.TicketField;
import org.supplierescalation.sla.TicketMapping;
import org.supplierescalation.sla.TicketMappings;
import org.supplierescalation.sla.WaitedFor;

@Component
class JdbcTicketMappings implements TicketMappings {

  private final JdbcClient db;
  private final Clock clock;

  JdbcTicketMappings(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public List<TicketMapping> all(ZoneId zone) {
    return db.sql("select * from ticket_mapping order by name")
        .query(
            (row, n) -> {
              String name = row.getString("name");
              Map<TicketField, String> columns = new EnumMap<>(TicketField.class);
              words(name, "COLUMN", Function.identity())
                  .forEach((field, heading) -> columns.put(TicketField.valueOf(field), heading));
              return new TicketMapping(
                  name,
                  columns,
                  row.getBoolean("month_first"),
                  zone,
                  words(name, "PRIORITY", Priority::valueOf),
                  words(name, "WAITING", WaitedFor::valueOf));
            })
        .list();
  }

  @Override
  public void put(TicketMapping mapping, String by) {
    String name = mapping.name();
    db.sql("delete from ticket_mapping_word where name = ?").param(name).update();
    db.sql("delete from ticket_mapping where name = ?").param(name).update();
    db.sql(
            "insert into ticket_mapping (name, month_first, changed_by, changed_at) values (?, ?, ?, ?)")
        .params(name, mapping.monthFirst(), by, clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    mapping.columns().forEach((field, heading) -> word(name, "COLUMN", field.name(), heading));
    mapping.priorities().forEach((word, priority) -> word(name, "PRIORITY", word, priority.name()));
    mapping.waiting().forEach((word, who) -> word(name, "WAITING", word, who.name()));
  }

  private void word(String name, String kind, String word, String meaning) {
    db.sql("insert into ticket_mapping_word (name, kind, word, meaning) values (?, ?, ?, ?)")
        .params(name, kind, word, meaning)
        .update();
  }

  private <T> Map<String, T> words(String name, String kind, Function<String, T> meaning) {
    Map<String, T> words = new LinkedHashMap<>();
    db.sql(
            "select word, meaning from ticket_mapping_word where name = ? and kind = ? order by word")
        .params(name, kind)
        .query(
            (RowCallbackHandler)
                row -> words.put(row.getString("word"), meaning.apply(row.getString("meaning"))));
    return words;
  }
}
