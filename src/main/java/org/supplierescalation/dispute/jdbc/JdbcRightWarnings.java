package org.supplierescalation.dispute.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispute.Right;
import org.supplierescalation.dispute.RightAnswer;
import org.supplierescalation.dispute.RightDate;
import org.supplierescalation.dispute.RightWarning;
import org.supplierescalation.dispute.RightWarning.Answered;
import org.supplierescalation.dispute.RightWarnings;

@Component
class JdbcRightWarnings implements RightWarnings {

  private final JdbcClient db;
  private final Clock clock;

  JdbcRightWarnings(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public void raise(CaseReference reference, RightDate date, LocalDate warnedOn) {
    db.sql(
            """
            insert into right_warning (reference, right_kind, warned_on, last_day, why, ground, what_to_do, raised_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            reference.value(),
            date.right().name(),
            warnedOn,
            date.lastDay(),
            date.why(),
            date.ground(),
            date.whatToDo(),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public void answer(long warning, Answered answered) {
    db.sql(
            """
            insert into right_answer (warning, answer, ask_again, reason, answered_by, answered_on, answered_at)
            values (:warning, :answer, :again, :reason, :by, :on, :at)
            """)
        .param("warning", warning)
        .param("answer", answered.answer().name())
        .param("again", answered.askAgain())
        .param("reason", answered.reason())
        .param("by", answered.by())
        .param("on", answered.on())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<RightWarning> of(CaseReference reference) {
    return db.sql(
            """
            select w.*, a.answer, a.ask_again, a.reason, a.answered_by, a.answered_on
            from right_warning w left join right_answer a on a.warning = w.id
            where w.reference = ? order by w.id
            """)
        .param(reference.value())
        .query(JdbcRightWarnings::warning)
        .list();
  }

  private static RightWarning warning(ResultSet row, int number) throws SQLException {
    return new RightWarning(
        row.getLong("id"),
        new RightDate(
            Right.valueOf(row.getString("right_kind")),
            row.getObject("last_day", LocalDate.class),
            row.getString("why"),
            row.getString("ground"),
            row.getString("what_to_do"),
            List.of()),
        row.getObject("warned_on", LocalDate.class),
        row.getString("answer") == null
            ? null
            : new Answered(
                RightAnswer.valueOf(row.getString("answer")),
                row.getObject("ask_again", LocalDate.class),
                row.getString("reason"),
                row.getString("answered_by"),
                row.getObject("answered_on", LocalDate.class)));
  }
}
