package org.supplierescalation.retention.jdbc;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.retention.RetentionRule;
import org.supplierescalation.retention.RetentionRules;
import org.supplierescalation.term.Law;

@Component
class JdbcRetentionRules implements RetentionRules {

  private final JdbcClient db;

  JdbcRetentionRules(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<RetentionRule> all() {
    return db.sql("select * from retention_rule order by law desc, valid_from, id")
        .query(
            (row, number) ->
                new RetentionRule(
                    Law.valueOf(row.getString("law")),
                    row.getObject("valid_from", LocalDate.class),
                    row.getInt("years"),
                    row.getString("ground"),
                    row.getString("source")))
        .list();
  }
}
