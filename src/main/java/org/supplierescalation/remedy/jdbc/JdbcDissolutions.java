package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.Dissolution;
import org.supplierescalation.remedy.Dissolutions;

@Component
class JdbcDissolutions implements Dissolutions {

  private final JdbcClient db;

  JdbcDissolutions(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(Dissolution dissolution) {
    db.sql(
            """
            insert into dissolution (reference, ends_on, extent, gravity, motivation, own_duties_met, undoing,
              refund, owed, registered, drafted_by)
            values (:reference, :endsOn, :extent, :gravity, :motivation, :ownDutiesMet, :undoing,
              :refund, :owed, :registered, :draftedBy)
            """)
        .param("reference", dissolution.reference().value())
        .param("endsOn", dissolution.endsOn())
        .param("extent", dissolution.extent())
        .param("gravity", dissolution.gravity())
        .param("motivation", dissolution.motivation())
        .param("ownDutiesMet", dissolution.ownDutiesMet())
        .param("undoing", dissolution.undoing())
        .param("refund", dissolution.refund())
        .param("owed", dissolution.owed())
        .param("registered", dissolution.registered())
        .param("draftedBy", dissolution.draftedBy())
        .update();
  }

  @Override
  public Optional<Dissolution> latest(CaseReference reference) {
    return db.sql("select * from dissolution where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query(JdbcDissolutions::dissolution)
        .optional();
  }

  private static Dissolution dissolution(ResultSet row, int number) throws SQLException {
    return new Dissolution(
        new CaseReference(row.getString("reference")),
        row.getObject("ends_on", LocalDate.class),
        row.getString("extent"),
        row.getString("gravity"),
        row.getString("motivation"),
        row.getBoolean("own_duties_met"),
        row.getString("undoing"),
        row.getBigDecimal("refund"),
        row.getBigDecimal("owed"),
        row.getBoolean("registered"),
        row.getString("drafted_by"));
  }
}
