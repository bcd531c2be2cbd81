package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Clauses.Credits;
import org.supplierescalation.remedy.CreditClaims;
import org.supplierescalation.remedy.MissedNorm;
import org.supplierescalation.remedy.ServiceCredits;

@Component
class JdbcCreditClaims implements CreditClaims {

  private final JdbcClient db;

  JdbcCreditClaims(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(ServiceCredits credits) {
    db.sql(
            """
            insert into service_credits (reference, clause, percentage, monthly_maximum, claim_days, monthly_fee,
              credit_month, before_total, payment_days, computed_by)
            values (:reference, :clause, :percentage, :maximum, :claimDays, :fee, :month, :before, :paymentDays, :by)
            """)
        .param("reference", credits.reference().value())
        .param("clause", credits.clause().clause())
        .param("percentage", credits.clause().percentage())
        .param("maximum", credits.clause().monthlyMaximum())
        .param("claimDays", credits.clause().claimWithinDays())
        .param("fee", credits.monthlyFee())
        .param("month", credits.month().toString())
        .param("before", credits.before())
        .param("paymentDays", credits.paymentDays())
        .param("by", credits.by())
        .update();
    long id =
        db.sql("select max(id) from service_credits where reference = :reference")
            .param("reference", credits.reference().value())
            .query(Long.class)
            .single();
    for (int position = 0; position < credits.norms().size(); position++) {
      add(id, position, credits.norms().get(position));
    }
  }

  private void add(long credits, int position, MissedNorm missed) {
    db.sql(
            """
            insert into missed_norm (credits, position, norm, measured, source)
            values (:credits, :position, :norm, :measured, :source)
            """)
        .param("credits", credits)
        .param("position", position)
        .param("norm", missed.norm())
        .param("measured", missed.measured())
        .param("source", missed.source())
        .update();
  }

  @Override
  public Optional<ServiceCredits> latest(CaseReference reference) {
    return db.sql(
            "select * from service_credits where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query((row, number) -> credits(row, norms(row.getLong("id"))))
        .optional();
  }

  private List<MissedNorm> norms(long credits) {
    return db.sql("select * from missed_norm where credits = :credits order by position")
        .param("credits", credits)
        .query(
            (row, number) ->
                new MissedNorm(
                    row.getString("norm"), row.getString("measured"), row.getString("source")))
        .list();
  }

  private static ServiceCredits credits(ResultSet row, List<MissedNorm> norms) throws SQLException {
    return new ServiceCredits(
        new CaseReference(row.getString("reference")),
        new Credits(
            row.getString("clause"),
            row.getBigDecimal("percentage"),
            row.getBigDecimal("monthly_maximum"),
            row.getInt("claim_days")),
        row.getBigDecimal("monthly_fee"),
        YearMonth.parse(row.getString("credit_month")),
        norms,
        row.getBigDecimal("before_total"),
        row.getInt("payment_days"),
        row.getString("computed_by"));
  }
}
