package org.supplierescalation.contract.jdbc;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.CooperationCheck;
import org.supplierescalation.contract.CooperationChecks;
import org.supplierescalation.contract.OwnRepair;

@Component
class JdbcCooperationChecks implements CooperationChecks {

  private final JdbcClient db;
  private final Clock clock;

  JdbcCooperationChecks(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public void add(CaseReference reference, CooperationCheck check, String by) {
    db.sql(
            """
            insert into cooperation_check (reference, gave_access, gave_data, gave_decisions, paid, explanation,
              found_by, found_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            reference.value(),
            check.access(),
            check.data(),
            check.decisions(),
            check.payment(),
            check.explanation(),
            by,
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<CooperationCheck> latest(CaseReference reference) {
    return db.sql("select * from cooperation_check where reference = ? order by id desc limit 1")
        .param(reference.value())
        .query(
            (row, number) ->
                new CooperationCheck(
                    row.getBoolean("gave_access"),
                    row.getBoolean("gave_data"),
                    row.getBoolean("gave_decisions"),
                    row.getBoolean("paid"),
                    row.getString("explanation")))
        .optional();
  }

  @Override
  public void add(CaseReference reference, OwnRepair repair, String by) {
    db.sql(
            """
            insert into own_repair (reference, done, repaired_on, found_by, found_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(
            reference.value(),
            repair.done(),
            repair.repairedOn(),
            by,
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<OwnRepair> latestRepair(CaseReference reference) {
    return db.sql("select * from own_repair where reference = ? order by id desc limit 1")
        .param(reference.value())
        .query(
            (row, number) ->
                new OwnRepair(row.getString("done"), row.getObject("repaired_on", LocalDate.class)))
        .optional();
  }
}
