package org.supplierescalation.contract.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.BreachCause;
import org.supplierescalation.contract.NormKind;
import org.supplierescalation.contract.ScopeAnswer;
import org.supplierescalation.contract.ScopeChecks;
import org.supplierescalation.contract.ScopeFacts;
import org.supplierescalation.contract.ScopeFinding;
import org.supplierescalation.contract.ScopeResult;

@Component
class JdbcScopeChecks implements ScopeChecks {

  private final JdbcClient db;
  private final Clock clock;

  JdbcScopeChecks(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public void add(CaseReference reference, ScopeFacts facts, String by) {
    db.sql(
            """
            insert into scope_facts (reference, clause, contract_active, listed, excluded, cause,
              within_window, norm_kind, norm_exceeded, remark, ask_lawyer, found_by, found_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            reference.value(),
            facts.clause(),
            facts.contractActive(),
            facts.listed(),
            facts.excluded(),
            facts.cause().name(),
            facts.withinServiceWindow(),
            facts.normKind().name(),
            facts.normExceeded(),
            facts.remark(),
            facts.askLawyer(),
            by,
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<ScopeFacts> facts(CaseReference reference) {
    return db.sql("select * from scope_facts where reference = ? order by id desc limit 1")
        .param(reference.value())
        .query(JdbcScopeChecks::scopeFacts)
        .optional();
  }

  @Override
  public void add(CaseReference reference, ScopeAnswer answer) {
    db.sql(
            """
            insert into scope_answer (reference, finding, result, ground, table_version, found_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            reference.value(),
            answer.finding().name(),
            answer.result().name(),
            answer.ground(),
            answer.tableVersion(),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<ScopeAnswer> answer(CaseReference reference) {
    return db.sql("select * from scope_answer where reference = ? order by id desc limit 1")
        .param(reference.value())
        .query(
            (row, number) ->
                new ScopeAnswer(
                    ScopeFinding.valueOf(row.getString("finding")),
                    ScopeResult.valueOf(row.getString("result")),
                    row.getString("ground"),
                    row.getInt("table_version")))
        .optional();
  }

  private static ScopeFacts scopeFacts(ResultSet row, int number) throws SQLException {
    return new ScopeFacts(
        row.getString("clause"),
        row.getBoolean("contract_active"),
        row.getBoolean("listed"),
        row.getBoolean("excluded"),
        BreachCause.valueOf(row.getString("cause")),
        row.getBoolean("within_window"),
        NormKind.valueOf(row.getString("norm_kind")),
        row.getBoolean("norm_exceeded"),
        row.getString("remark"),
        row.getBoolean("ask_lawyer"));
  }
}
