package org.supplierescalation.casefile.jdbc;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Ball;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Position;
import org.supplierescalation.casefile.Positions;

@Component
class JdbcPositions implements Positions {

  private final JdbcClient db;

  JdbcPositions(JdbcClient db) {
    this.db = db;
  }

  @Override
  public boolean hold(CaseReference reference) {
    return db.sql("select reference from case_position where reference = :reference for update")
        .param("reference", reference.value())
        .query(String.class)
        .optional()
        .isPresent();
  }

  @Override
  public void put(CaseReference reference, Position position) {
    @Nullable Ball ball = position.ball();
    db.sql(
            """
            update case_position set side = :side, since = :since, due = :due where reference = :reference
            """)
        .param("side", ball == null ? null : ball.side().name(), Types.VARCHAR)
        .param("since", moment(ball == null ? null : ball.since()))
        .param("due", moment(position.nextDeadline()))
        .param("reference", reference.value())
        .update();
  }

  @Override
  public Map<CaseReference, Position> all() {
    Map<CaseReference, Position> positions = new HashMap<>();
    db.sql("select * from case_position")
        .query(
            row -> {
              positions.put(new CaseReference(row.getString("reference")), CaseRow.position(row));
            });
    return positions;
  }

  private static SqlParameterValue moment(@Nullable Instant at) {
    return new SqlParameterValue(
        Types.TIMESTAMP_WITH_TIMEZONE, at == null ? null : at.atOffset(ZoneOffset.UTC));
  }
}
