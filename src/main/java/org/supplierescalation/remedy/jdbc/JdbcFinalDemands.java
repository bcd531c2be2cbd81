package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.FinalDemand;
import org.supplierescalation.remedy.FinalDemands;

@Component
class JdbcFinalDemands implements FinalDemands {

  private final JdbcClient db;

  JdbcFinalDemands(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(FinalDemand demand) {
    db.sql(
            """
            insert into final_demand (reference, remaining, days, consequences, contact, prepared_by, last_day)
            values (:reference, :remaining, :days, :consequences, :contact, :preparedBy, :lastDay)
            """)
        .param("reference", demand.reference().value())
        .param("remaining", demand.remaining())
        .param("days", demand.days())
        .param("consequences", demand.consequences())
        .param("contact", demand.contact())
        .param("preparedBy", demand.preparedBy())
        .param("lastDay", demand.lastDay())
        .update();
  }

  @Override
  public void endsOn(CaseReference reference, LocalDate lastDay) {
    db.sql(
            """
            update final_demand set last_day = :lastDay
            where id = (select max(id) from final_demand where reference = :reference)
            """)
        .param("lastDay", lastDay)
        .param("reference", reference.value())
        .update();
  }

  @Override
  public Optional<FinalDemand> latest(CaseReference reference) {
    return db.sql(
            "select * from final_demand where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query(JdbcFinalDemands::demand)
        .optional();
  }

  private static FinalDemand demand(ResultSet row, int number) throws SQLException {
    return new FinalDemand(
        new CaseReference(row.getString("reference")),
        row.getString("remaining"),
        row.getInt("days"),
        row.getString("consequences"),
        row.getString("contact"),
        row.getString("prepared_by"),
        row.getObject("last_day", LocalDate.class));
  }
}
