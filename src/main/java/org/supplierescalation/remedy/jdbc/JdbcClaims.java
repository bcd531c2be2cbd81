package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.Claim;
import org.supplierescalation.remedy.ClaimKind;
import org.supplierescalation.remedy.ClaimState;
import org.supplierescalation.remedy.Claims;

@Component
class JdbcClaims implements Claims {

  private final JdbcClient db;

  JdbcClaims(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(Claim claim) {
    db.sql(
            """
            insert into claim (reference, kind, about, from_on, until_on, total, computation, state)
            values (:reference, :kind, :about, :from, :until, :total, :computation, :state)
            """)
        .param("reference", claim.reference().value())
        .param("kind", claim.kind().name())
        .param("about", claim.about())
        .param("from", claim.from())
        .param("until", claim.until())
        .param("total", claim.total())
        .param("computation", claim.computation())
        .param("state", claim.state().name())
        .update();
  }

  @Override
  public void update(Claim claim) {
    db.sql(
            """
            update claim set state = :state, pay_by = :payBy, booking = :booking, remark = :remark
            where id = (select max(id) from claim where reference = :reference and kind = :kind)
            """)
        .param("state", claim.state().name())
        .param("payBy", claim.payBy())
        .param("booking", claim.booking())
        .param("remark", claim.remark())
        .param("reference", claim.reference().value())
        .param("kind", claim.kind().name())
        .update();
  }

  @Override
  public Claim newest(CaseReference reference, ClaimKind kind) {
    return of(reference).stream()
        .filter(claim -> claim.kind() == kind)
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new IllegalStateException(reference + " has no claim " + kind));
  }

  @Override
  public List<Claim> of(CaseReference reference) {
    return db.sql("select * from claim where reference = :reference order by id")
        .param("reference", reference.value())
        .query(JdbcClaims::claim)
        .list();
  }

  private static Claim claim(ResultSet row, int number) throws SQLException {
    return new Claim(
        new CaseReference(row.getString("reference")),
        ClaimKind.valueOf(row.getString("kind")),
        row.getString("about"),
        row.getObject("from_on", LocalDate.class),
        row.getObject("until_on", LocalDate.class),
        row.getBigDecimal("total"),
        row.getString("computation"),
        ClaimState.valueOf(row.getString("state")),
        row.getObject("pay_by", LocalDate.class),
        row.getString("booking"),
        row.getString("remark"));
  }
}
