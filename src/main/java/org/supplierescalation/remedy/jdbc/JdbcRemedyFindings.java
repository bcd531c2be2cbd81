package org.supplierescalation.remedy.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.Remedy;
import org.supplierescalation.remedy.RemedyFinding;
import org.supplierescalation.remedy.RemedyFindings;

@Component
class JdbcRemedyFindings implements RemedyFindings {

  private final JdbcClient db;

  JdbcRemedyFindings(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void put(CaseReference reference, List<RemedyFinding> findings) {
    db.sql("delete from remedy_finding where reference = :reference")
        .param("reference", reference.value())
        .update();
    for (int position = 0; position < findings.size(); position++) {
      add(reference, position, findings.get(position));
    }
  }

  private void add(CaseReference reference, int position, RemedyFinding finding) {
    db.sql(
            """
            insert into remedy_finding (reference, position, remedy, state, missing, excludes, excluded, ground)
            values (:reference, :position, :remedy, :state, :missing, :excludes, :excluded, :ground)
            """)
        .param("reference", reference.value())
        .param("position", position)
        .param("remedy", finding.remedy().name())
        .param("state", finding.open() ? "OPEN" : "MISSING")
        .param("missing", finding.missing())
        .param("excludes", finding.excludes())
        .param(
            "excluded",
            finding.excluded().stream().map(Remedy::name).sorted().collect(Collectors.joining(",")))
        .param("ground", finding.ground())
        .update();
  }

  @Override
  public List<RemedyFinding> of(CaseReference reference) {
    return db.sql("select * from remedy_finding where reference = :reference order by position")
        .param("reference", reference.value())
        .query(JdbcRemedyFindings::finding)
        .list();
  }

  private static RemedyFinding finding(ResultSet row, int number) throws SQLException {
    return new RemedyFinding(
        Remedy.valueOf(row.getString("remedy")),
        row.getString("state").equals("OPEN"),
        row.getString("missing"),
        row.getString("excludes"),
        Stream.of(row.getString("excluded").split(","))
            .filter(name -> !name.isEmpty())
            .map(Remedy::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        row.getString("ground"));
  }
}
