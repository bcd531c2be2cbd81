package org.supplierescalation.contract.jdbc;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.OldLawChecks;

@Component
class JdbcOldLawChecks implements OldLawChecks {

  private final JdbcClient db;
  private final Clock clock;

  JdbcOldLawChecks(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public void add(CaseReference reference, String finding, String by) {
    db.sql(
            """
            insert into old_law_check (reference, finding, found_by, found_at)
            values (?, ?, ?, ?)
            """)
        .params(reference.value(), finding, by, clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<String> finding(CaseReference reference) {
    return db.sql("select finding from old_law_check where reference = ? order by id desc limit 1")
        .param(reference.value())
        .query(String.class)
        .optional();
  }
}
