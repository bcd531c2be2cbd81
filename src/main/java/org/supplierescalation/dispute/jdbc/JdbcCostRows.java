package org.supplierescalation.dispute.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.dispute.CostRow;
import org.supplierescalation.dispute.CostRows;
import org.supplierescalation.dispute.Track;

@Component
class JdbcCostRows implements CostRows {

  private final JdbcClient db;

  JdbcCostRows(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<CostRow> of(Track track, LocalDate day) {
    return db.sql(
            """
            select * from dispute_cost
            where track = :track and valid_from = (
              select max(valid_from) from dispute_cost where track = :track and valid_from <= :day)
            order by id
            """)
        .param("track", track.name())
        .param("day", day)
        .query(JdbcCostRows::cost)
        .list();
  }

  private static CostRow cost(ResultSet row, int number) throws SQLException {
    return new CostRow(
        row.getBoolean("undetermined"),
        row.getBigDecimal("above"),
        row.getBigDecimal("up_to"),
        row.getBigDecimal("fixed"),
        row.getBigDecimal("percentage"),
        row.getString("unit"),
        row.getObject("valid_from", LocalDate.class),
        row.getString("source"));
  }
}
