package org.supplierescalation.contract.jdbc;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.QualityScore;
import org.supplierescalation.contract.QualityScore.QualityFinding;
import org.supplierescalation.contract.QualityScores;

@Component
class JdbcQualityScores implements QualityScores {

  private final JdbcClient db;
  private final Clock clock;

  JdbcQualityScores(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public void add(CaseReference reference, QualityScore score, String by) {
    KeyHolder key = new GeneratedKeyHolder();
    db.sql(
            """
            insert into quality_check (reference, table_version, found_by, found_at)
            values (?, ?, ?, ?)
            """)
        .params(
            reference.value(), score.tableVersion(), by, clock.instant().atOffset(ZoneOffset.UTC))
        .update(key, "id");
    for (QualityFinding finding : score.findings()) {
      db.sql(
              """
              insert into quality_finding (quality_check, points, advice, ground)
              values (?, ?, ?, ?)
              """)
          .params(key.getKeyAs(Long.class), finding.points(), finding.advice(), finding.ground())
          .update();
    }
  }

  @Override
  public Optional<QualityScore> latest(CaseReference reference) {
    return newest("reference = ?", reference.value());
  }

  @Override
  public Optional<QualityScore> latestUnder(String contract) {
    return newest(
        "reference in (select reference from escalation_case where contract_number = ?)", contract);
  }

  private Optional<QualityScore> newest(String condition, String value) {
    return db.sql("select * from quality_check where " + condition + " order by id desc limit 1")
        .param(value)
        .query(
            (row, number) ->
                new QualityScore(findings(row.getLong("id")), row.getInt("table_version")))
        .optional();
  }

  private List<QualityFinding> findings(long check) {
    return db.sql("select * from quality_finding where quality_check = ? order by id")
        .param(check)
        .query(
            (row, number) ->
                new QualityFinding(
                    row.getInt("points"), row.getString("advice"), row.getString("ground")))
        .list();
  }
}
