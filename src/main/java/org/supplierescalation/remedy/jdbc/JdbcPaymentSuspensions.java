package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.SuspendedPayments;
import org.supplierescalation.remedy.PaymentSuspension;
import org.supplierescalation.remedy.PaymentSuspensions;
import org.supplierescalation.term.Law;

@Component
class JdbcPaymentSuspensions implements PaymentSuspensions, SuspendedPayments {

  private final JdbcClient db;
  private final Clock clock;

  JdbcPaymentSuspensions(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public void add(PaymentSuspension suspension) {
    db.sql(
            """
            insert into payment_suspension (reference, invoice, invoice_amount, due_on, share, motivation, ground,
              withheld, continuity, weighed_by)
            values (:reference, :invoice, :invoiceAmount, :dueOn, :share, :motivation, :ground, :withheld,
              :continuity, :weighedBy)
            """)
        .param("reference", suspension.reference().value())
        .param("invoice", suspension.invoice())
        .param("invoiceAmount", suspension.invoiceAmount())
        .param("dueOn", suspension.dueOn())
        .param("share", suspension.share())
        .param("motivation", suspension.motivation())
        .param("ground", suspension.ground())
        .param("withheld", suspension.withheld())
        .param("continuity", suspension.continuity())
        .param("weighedBy", suspension.weighedBy())
        .update();
  }

  @Override
  public void carriedOut(CaseReference reference, LocalDate on) {
    db.sql(
            """
            update payment_suspension set suspended_on = :on
            where id = (select max(id) from payment_suspension where reference = :reference)
            """)
        .param("on", on)
        .param("reference", reference.value())
        .update();
  }

  @Override
  public Optional<PaymentSuspension> latest(CaseReference reference) {
    return db.sql(
            "select * from payment_suspension where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query(JdbcPaymentSuspensions::suspension)
        .optional();
  }

  @Override
  public boolean any(CaseReference reference) {
    return db.sql(
                "select count(*) from payment_suspension where reference = :reference and suspended_on is not null and released_on is null")
            .param("reference", reference.value())
            .query(Long.class)
            .single()
        > 0;
  }

  @Override
  public void released(CaseReference reference, String by, String remark) {
    db.sql(
            """
            update payment_suspension set released_on = :today, released_by = :by, release_remark = :remark
            where reference = :reference and suspended_on is not null and released_on is null
            """)
        .param("today", LocalDate.now(clock.withZone(Law.NL.zone())))
        .param("by", by)
        .param("remark", remark)
        .param("reference", reference.value())
        .update();
  }

  private static PaymentSuspension suspension(ResultSet row, int number) throws SQLException {
    return new PaymentSuspension(
        new CaseReference(row.getString("reference")),
        row.getString("invoice"),
        row.getBigDecimal("invoice_amount"),
        row.getObject("due_on", LocalDate.class),
        row.getInt("share"),
        row.getString("motivation"),
        row.getString("ground"),
        row.getBigDecimal("withheld"),
        row.getString("continuity"),
        row.getString("weighed_by"));
  }
}
