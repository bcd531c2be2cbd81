package org.supplierescalation.reminder.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.reminder.FiredRung;
import org.supplierescalation.reminder.Reminder;
import org.supplierescalation.reminder.Reminders;
import org.supplierescalation.reminder.Rung;

@Component
class JdbcReminders implements Reminders {

  private final JdbcClient db;
  private final TransactionTemplate transaction;
  private final Clock clock;

  JdbcReminders(JdbcClient db, PlatformTransactionManager transactions, Clock clock) {
    this.db = db;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  @Override
  public Set<FiredRung> fired() {
    return new HashSet<>(
        db.sql("select task, rung, due from reminder_fired")
            .query(
                (row, number) ->
                    new FiredRung(
                        row.getString("task"),
                        row.getLong("rung"),
                        row.getObject("due", OffsetDateTime.class).toInstant()))
            .list());
  }

  @Override
  public void forget(Set<String> doneTasks) {
    for (String task : doneTasks) {
      db.sql(
              """
              delete from reminder_fired where task = :task
              and not exists (select 1 from reminder r where r.id = reminder_fired.reminder and r.state = 'QUEUED')
              """)
          .param("task", task)
          .update();
    }
  }

  /** The rungs' rows are unique: who comes second fails, and has changed nothing. */
  @Override
  public boolean put(Reminder reminder) {
    try {
      transaction.executeWithoutResult(status -> insert(reminder));
      return true;
    } catch (DuplicateKeyException somebodyElseWasFirst) {
      return false;
    }
  }

  private void insert(Reminder reminder) {
    db.sql(
            """
            insert into reminder (id, reference, task, due, made_at, state)
            values (:id, :reference, :task, :due, :now, 'QUEUED')
            """)
        .param("id", reminder.id())
        .param("reference", reminder.reference().value())
        .param("task", reminder.taskId())
        .param("due", reminder.due().atOffset(ZoneOffset.UTC))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    for (Rung rung : reminder.rungs()) {
      db.sql(
              """
              insert into reminder_fired (task, rung, due, reminder)
              values (:task, :rung, :due, :reminder)
              """)
          .param("task", reminder.taskId())
          .param("rung", rung.id())
          .param("due", reminder.due().atOffset(ZoneOffset.UTC))
          .param("reminder", reminder.id())
          .update();
    }
    takeAlongWhatWaits(reminder);
  }

  private void takeAlongWhatWaits(Reminder reminder) {
    List<UUID> waiting =
        db.sql(
                """
                select id from reminder
                where reference = :reference and task = :task and due = :due and state = 'QUEUED' and id <> :id
                """)
            .param("reference", reminder.reference().value())
            .param("task", reminder.taskId())
            .param("due", reminder.due().atOffset(ZoneOffset.UTC))
            .param("id", reminder.id())
            .query(UUID.class)
            .list();
    for (UUID earlier : waiting) {
      if (move(earlier, Reminder.State.MERGED)) {
        db.sql("update reminder_fired set reminder = :id where reminder = :earlier")
            .param("id", reminder.id())
            .param("earlier", earlier)
            .update();
      }
    }
  }

  @Override
  public List<Reminder> queued() {
    return db.sql("select * from reminder where state = 'QUEUED' order by made_at, id")
        .query(this::reminder)
        .list();
  }

  @Override
  public boolean end(Reminder reminder, Reminder.State state) {
    return move(reminder.id(), state);
  }

  private boolean move(UUID id, Reminder.State state) {
    return db.sql(
                "update reminder set state = :state, ended_at = :now where id = :id and state = 'QUEUED'")
            .param("state", state.name())
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("id", id)
            .update()
        == 1;
  }

  private Reminder reminder(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Reminder(
        id,
        new CaseReference(row.getString("reference")),
        row.getString("task"),
        row.getObject("due", OffsetDateTime.class).toInstant(),
        rungs(id));
  }

  private List<Rung> rungs(UUID reminder) {
    return db
        .sql(
            """
            select r.* from reminder_rung r
            join reminder_fired f on f.rung = r.id and f.reminder = :reminder
            """)
        .param("reminder", reminder)
        .query(RungRow::read)
        .list()
        .stream()
        .sorted(Comparator.comparing(Rung::workingDays).thenComparing(Rung::channel))
        .toList();
  }
}
