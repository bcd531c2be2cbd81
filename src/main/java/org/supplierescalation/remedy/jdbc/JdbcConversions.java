package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.Conversion;
import org.supplierescalation.remedy.Conversions;

@Component
class JdbcConversions implements Conversions {

  private final JdbcClient db;

  JdbcConversions(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(Conversion conversion) {
    db.sql(
            """
            insert into conversion (reference, obligations, not_minor, estimate, basis, drafted_by)
            values (:reference, :obligations, :notMinor, :estimate, :basis, :draftedBy)
            """)
        .param("reference", conversion.reference().value())
        .param("obligations", conversion.obligations())
        .param("notMinor", conversion.notMinor())
        .param("estimate", conversion.estimate())
        .param("basis", conversion.basis())
        .param("draftedBy", conversion.draftedBy())
        .update();
  }

  @Override
  public void declared(CaseReference reference, LocalDate on) {
    db.sql(
            """
            update conversion set declared_on = :on
            where id = (select max(id) from conversion where reference = :reference)
            """)
        .param("on", on)
        .param("reference", reference.value())
        .update();
  }

  @Override
  public Optional<Conversion> latest(CaseReference reference) {
    return db.sql("select * from conversion where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query(JdbcConversions::conversion)
        .optional();
  }

  @Override
  public boolean exists(CaseReference reference) {
    return db.sql(
                "select count(*) from conversion where reference = :reference and declared_on is not null")
            .param("reference", reference.value())
            .query(Long.class)
            .single()
        > 0;
  }

  private static Conversion conversion(ResultSet row, int number) throws SQLException {
    return new Conversion(
        new CaseReference(row.getString("reference")),
        row.getString("obligations"),
        row.getString("not_minor"),
        row.getBigDecimal("estimate"),
        row.getString("basis"),
        row.getString("drafted_by"));
  }
}
