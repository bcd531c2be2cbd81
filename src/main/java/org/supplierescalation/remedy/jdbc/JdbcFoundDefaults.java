package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.FoundDefault;
import org.supplierescalation.remedy.FoundDefaults;

@Component
class JdbcFoundDefaults implements FoundDefaults {

  private final JdbcClient db;

  JdbcFoundDefaults(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(FoundDefault found) {
    db.sql(
            """
            insert into default_finding (reference, in_default, default_on, ground, state, measurement, damage,
              own_duties_met, found_by)
            values (:reference, :inDefault, :since, :ground, :state, :measurement, :damage, :ownDutiesMet, :by)
            """)
        .param("reference", found.reference().value())
        .param("inDefault", found.inDefault())
        .param("since", found.since())
        .param("ground", found.ground())
        .param("state", found.state())
        .param("measurement", found.measurement())
        .param("damage", found.damage())
        .param("ownDutiesMet", found.ownDutiesMet())
        .param("by", found.by())
        .update();
  }

  @Override
  public Optional<FoundDefault> latest(CaseReference reference) {
    return db.sql(
            "select * from default_finding where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query(JdbcFoundDefaults::found)
        .optional();
  }

  private static FoundDefault found(ResultSet row, int number) throws SQLException {
    return new FoundDefault(
        new CaseReference(row.getString("reference")),
        row.getBoolean("in_default"),
        row.getObject("default_on", LocalDate.class),
        row.getString("ground"),
        row.getString("state"),
        row.getString("measurement"),
        row.getString("damage"),
        row.getBoolean("own_duties_met"),
        row.getString("found_by"));
  }
}
