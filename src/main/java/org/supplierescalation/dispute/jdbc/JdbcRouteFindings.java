package org.supplierescalation.dispute.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispute.LawyerNeed;
import org.supplierescalation.dispute.RouteFinding;
import org.supplierescalation.dispute.RouteFindings;
import org.supplierescalation.dispute.Track;

@Component
class JdbcRouteFindings implements RouteFindings {

  private final JdbcClient db;

  JdbcRouteFindings(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void put(CaseReference reference, List<RouteFinding> findings) {
    db.sql("delete from dispute_route where reference = :reference")
        .param("reference", reference.value())
        .update();
    for (int position = 0; position < findings.size(); position++) {
      add(reference, position, findings.get(position));
    }
  }

  private void add(CaseReference reference, int position, RouteFinding finding) {
    db.sql(
            """
            insert into dispute_route (reference, position, track, state, missing, needs, lawyer,
              duration, costs, ground, deviates, explanation)
            values (:reference, :position, :track, :state, :missing, :needs, :lawyer,
              :duration, :costs, :ground, :deviates, :explanation)
            """)
        .param("reference", reference.value())
        .param("position", position)
        .param("track", finding.track().name())
        .param("state", finding.open() ? "OPEN" : "MISSING")
        .param("missing", finding.missing())
        .param("needs", finding.needs())
        .param("lawyer", finding.lawyer().name())
        .param("duration", finding.duration())
        .param("costs", finding.costs())
        .param("ground", finding.ground())
        .param("deviates", finding.deviates())
        .param("explanation", finding.explanation())
        .update();
  }

  @Override
  public List<RouteFinding> of(CaseReference reference) {
    return db.sql("select * from dispute_route where reference = :reference order by position")
        .param("reference", reference.value())
        .query(JdbcRouteFindings::finding)
        .list();
  }

  private static RouteFinding finding(ResultSet row, int number) throws SQLException {
    return new RouteFinding(
        Track.valueOf(row.getString("track")),
        row.getString("missing"),
        row.getString("needs"),
        LawyerNeed.valueOf(row.getString("lawyer")),
        row.getString("duration"),
        row.getString("costs"),
        row.getString("ground"),
        row.getBoolean("deviates"),
        row.getString("explanation"));
  }
}
