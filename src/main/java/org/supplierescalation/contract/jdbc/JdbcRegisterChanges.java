package org.supplierescalation.contract.jdbc;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.contract.FieldChange;
import org.supplierescalation.contract.RegisterChange;
import org.supplierescalation.contract.RegisterChanges;
import org.supplierescalation.contract.RegisterKind;

@Component
class JdbcRegisterChanges implements RegisterChanges {

  private final JdbcClient db;
  private final Clock clock;

  JdbcRegisterChanges(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public void add(
      RegisterKind kind,
      String number,
      int version,
      String by,
      String source,
      List<FieldChange> changes) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    for (FieldChange change : changes) {
      db.sql(
              """
              insert into register_change
                (register, number, version, changed_at, changed_by, source, field, old_text, new_text)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?)
              """)
          .params(
              kind.name(),
              number,
              version,
              now,
              by,
              source,
              change.field(),
              change.from(),
              change.to())
          .update();
    }
  }

  @Override
  public List<RegisterChange> of(RegisterKind kind, String number) {
    return db.sql(
            """
            select * from register_change where register = :register and number = :number
            order by version desc, id fetch first 200 rows only
            """)
        .param("register", kind.name())
        .param("number", number)
        .query(
            (row, n) ->
                new RegisterChange(
                    row.getInt("version"),
                    row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                    row.getString("changed_by"),
                    row.getString("source"),
                    new FieldChange(
                        row.getString("field"),
                        row.getString("old_text"),
                        row.getString("new_text"))))
        .list();
  }
}
