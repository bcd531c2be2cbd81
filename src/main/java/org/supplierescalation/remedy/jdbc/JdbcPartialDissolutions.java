package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.PartialDissolution;
import org.supplierescalation.remedy.PartialDissolutions;

@Component
class JdbcPartialDissolutions implements PartialDissolutions {

  private final JdbcClient db;

  JdbcPartialDissolutions(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(PartialDissolution partial) {
    db.sql(
            """
            insert into partial_dissolution (reference, part, share, motivation, monthly_fee, new_fee, starts_on,
              drafted_by)
            values (:reference, :part, :share, :motivation, :monthlyFee, :newFee, :from, :draftedBy)
            """)
        .param("reference", partial.reference().value())
        .param("part", partial.part())
        .param("share", partial.share())
        .param("motivation", partial.motivation())
        .param("monthlyFee", partial.monthlyFee())
        .param("newFee", partial.newFee())
        .param("from", partial.from())
        .param("draftedBy", partial.draftedBy())
        .update();
  }

  @Override
  public void adjusted(CaseReference reference, String booking) {
    db.sql(
            """
            update partial_dissolution set booking = :booking
            where id = (select max(id) from partial_dissolution where reference = :reference)
            """)
        .param("booking", booking)
        .param("reference", reference.value())
        .update();
  }

  @Override
  public Optional<PartialDissolution> latest(CaseReference reference) {
    return db.sql(
            "select * from partial_dissolution where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query(JdbcPartialDissolutions::partial)
        .optional();
  }

  private static PartialDissolution partial(ResultSet row, int number) throws SQLException {
    return new PartialDissolution(
        new CaseReference(row.getString("reference")),
        row.getString("part"),
        row.getBigDecimal("share"),
        row.getString("motivation"),
        row.getBigDecimal("monthly_fee"),
        row.getObject("starts_on", LocalDate.class),
        row.getString("drafted_by"));
  }
}
