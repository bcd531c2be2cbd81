package org.supplierescalation.contractcheck.jdbc;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.contractcheck.FindingChoice;
import org.supplierescalation.contractcheck.FindingDecision;
import org.supplierescalation.contractcheck.FindingDecisions;

@Component
class JdbcFindingDecisions implements FindingDecisions {

  private final JdbcClient db;
  private final Clock clock;

  JdbcFindingDecisions(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public void add(String scope, String digest, FindingChoice choice, String reason, String by) {
    db.sql(
            """
            insert into finding_decision (scope, digest, choice, reason, decided_by, decided_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(scope, digest, choice.name(), reason, by, clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Map<String, FindingDecision> latest(String scope) {
    Map<String, FindingDecision> latest = new HashMap<>();
    db.sql("select * from finding_decision where scope = ? order by id")
        .param(scope)
        .query(
            (RowCallbackHandler)
                row ->
                    latest.put(
                        row.getString("digest"),
                        new FindingDecision(
                            FindingChoice.valueOf(row.getString("choice")),
                            row.getString("reason"),
                            row.getString("decided_by"),
                            row.getObject("decided_at", OffsetDateTime.class).toInstant())));
    return latest;
  }

  @Override
  public void copy(String fromScope, String toScope) {
    db.sql(
            """
            insert into finding_decision (scope, digest, choice, reason, decided_by, decided_at)
            select ?, digest, choice, reason, decided_by, decided_at from finding_decision where scope = ? order by id
            """)
        .params(toScope, fromScope)
        .update();
  }
}
