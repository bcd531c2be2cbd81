package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.SuspendedPayments;
import org.supplierescalation.remedy.PaymentSuspension;
import org.supplierescalation.remedy.PaymentSuspensions;
import org.supplierescalation.remedy.Remedy;
import org.supplierescalation.remedy.SuspendedInvoice;

@Component
class JdbcPaymentSuspensions implements PaymentSuspensions, SuspendedPayments {

  private static final String HELD_BACK = "suspended_on is not null and released_on is null";

  private final JdbcClient db;
  private final SuspendedInvoiceTable invoices;

  JdbcPaymentSuspensions(JdbcClient db) {
    this.db = db;
    invoices = new SuspendedInvoiceTable(db);
  }

  @Override
  public void add(PaymentSuspension suspension) {
    db.sql(
            """
            insert into payment_suspension (reference, kind, months, share, motivation, ground, fear, continuity,
              weighed_by)
            values (:reference, :kind, :months, :share, :motivation, :ground, :fear, :continuity, :weighedBy)
            """)
        .param("reference", suspension.reference().value())
        .param("kind", suspension.kind().name())
        .param("months", suspension.months())
        .param("share", suspension.share())
        .param("motivation", suspension.motivation())
        .param("ground", suspension.ground())
        .param("fear", suspension.fear())
        .param("continuity", suspension.continuity())
        .param("weighedBy", suspension.weighedBy())
        .update();
    long id =
        db.sql("select max(id) from payment_suspension where reference = :reference")
            .param("reference", suspension.reference().value())
            .query(Long.class)
            .single();
    invoices.add(id, suspension.invoices());
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
    return where(
            reference, "id = (select max(id) from payment_suspension where reference = :reference)")
        .stream()
        .findFirst();
  }

  @Override
  public List<PaymentSuspension> open(CaseReference reference) {
    return where(reference, HELD_BACK);
  }

  @Override
  public List<PaymentSuspension> lastReleased(CaseReference reference) {
    return where(
        reference,
        "released_on = (select max(released_on) from payment_suspension where reference = :reference)");
  }

  @Override
  public boolean any(CaseReference reference) {
    return !open(reference).isEmpty();
  }

  @Override
  public void released(CaseReference reference, LocalDate paidOn, String by, String remark) {
    db.sql(
            """
            update payment_suspension set released_on = :paidOn, released_by = :by, release_remark = :remark
            where reference = :reference and suspended_on is not null and released_on is null
            """)
        .param("paidOn", paidOn)
        .param("by", by)
        .param("remark", remark)
        .param("reference", reference.value())
        .update();
  }

  private List<PaymentSuspension> where(CaseReference reference, String condition) {
    return db.sql(
            "select * from payment_suspension where reference = :reference and "
                + condition
                + " order by id")
        .param("reference", reference.value())
        .query((row, number) -> suspension(row, invoices.of(row.getLong("id"))))
        .list();
  }

  private static PaymentSuspension suspension(ResultSet row, List<SuspendedInvoice> invoices)
      throws SQLException {
    return new PaymentSuspension(
        new CaseReference(row.getString("reference")),
        Remedy.valueOf(row.getString("kind")),
        invoices,
        row.getInt("months"),
        row.getInt("share"),
        row.getString("motivation"),
        row.getString("ground"),
        row.getString("fear"),
        row.getString("continuity"),
        row.getString("weighed_by"));
  }
}
