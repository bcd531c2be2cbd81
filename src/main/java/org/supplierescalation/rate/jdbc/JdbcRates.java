package org.supplierescalation.rate.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.rate.RateKind;
import org.supplierescalation.rate.Rates;
import org.supplierescalation.rate.StatutoryRate;

@Component
class JdbcRates implements Rates {

  private final JdbcClient db;

  JdbcRates(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(StatutoryRate rate) {
    db.sql(
            """
            insert into statutory_rate (kind, valid_from, rate_value, source, entered_by, entered_at)
            values (:kind, :validFrom, :value, :source, :enteredBy, :enteredAt)
            """)
        .param("kind", rate.kind().name())
        .param("validFrom", rate.validFrom())
        .param("value", rate.value())
        .param("source", rate.source())
        .param("enteredBy", rate.enteredBy())
        .param("enteredAt", rate.enteredAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<StatutoryRate> entered(RateKind kind) {
    return db.sql("select * from statutory_rate where kind = :kind order by id")
        .param("kind", kind.name())
        .query(JdbcRates::rate)
        .list();
  }

  private static StatutoryRate rate(ResultSet row, int number) throws SQLException {
    return new StatutoryRate(
        RateKind.valueOf(row.getString("kind")),
        row.getObject("valid_from", LocalDate.class),
        row.getBigDecimal("rate_value"),
        row.getString("source"),
        row.getString("entered_by"),
        row.getObject("entered_at", OffsetDateTime.class).toInstant());
  }
}
