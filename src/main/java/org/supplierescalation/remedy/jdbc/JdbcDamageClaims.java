package org.supplierescalation.remedy.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.DamageClaim;
import org.supplierescalation.remedy.DamageClaims;

@Component
class JdbcDamageClaims implements DamageClaims {

  private final JdbcClient db;

  JdbcDamageClaims(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(DamageClaim claim) {
    db.sql(
            """
            insert into damage_claim (reference, interest_from, interest_until, last_item, principal,
              interest, mitigation, cap_remark, settled_by)
            values (:reference, :interestFrom, :interestUntil, :lastItem, :principal,
              :interest, :mitigation, :capRemark, :settledBy)
            """)
        .param("reference", claim.reference().value())
        .param("interestFrom", claim.interestFrom())
        .param("interestUntil", claim.interestUntil())
        .param("lastItem", claim.lastItem())
        .param("principal", claim.principal())
        .param("interest", claim.interest())
        .param("mitigation", claim.mitigation())
        .param("capRemark", claim.capRemark())
        .param("settledBy", claim.settledBy())
        .update();
  }

  @Override
  public Optional<DamageClaim> latest(CaseReference reference) {
    return db.sql(
            "select * from damage_claim where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query(JdbcDamageClaims::claim)
        .optional();
  }

  @Override
  public void received(CaseReference reference, BigDecimal amount, LocalDate on, String by) {
    db.sql(
            """
            insert into damage_receipt (reference, amount, received_on, received_by)
            values (:reference, :amount, :receivedOn, :by)
            """)
        .param("reference", reference.value())
        .param("amount", amount)
        .param("receivedOn", on)
        .param("by", by)
        .update();
  }

  @Override
  public BigDecimal received(CaseReference reference) {
    return db.sql(
            "select coalesce(sum(amount), 0) from damage_receipt where reference = :reference")
        .param("reference", reference.value())
        .query(BigDecimal.class)
        .single();
  }

  private static DamageClaim claim(ResultSet row, int number) throws SQLException {
    return new DamageClaim(
        new CaseReference(row.getString("reference")),
        row.getObject("interest_from", LocalDate.class),
        row.getObject("interest_until", LocalDate.class),
        row.getInt("last_item"),
        row.getBigDecimal("principal"),
        row.getBigDecimal("interest"),
        row.getString("mitigation"),
        row.getString("cap_remark"),
        row.getString("settled_by"));
  }
}
