package org.supplierescalation.reminder.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.reminder.NotificationChoice;
import org.supplierescalation.reminder.NotificationChoices;

@Component
class JdbcNotificationChoices implements NotificationChoices {

  private static final String VALUES =
      "own_task = :own, group_task = :group, stand_in = :standIn, digest = :digest, changed_at = :at";

  private final JdbcClient db;

  JdbcNotificationChoices(JdbcClient db) {
    this.db = db;
  }

  @Override
  public NotificationChoice of(String person) {
    return db.sql("select * from notification_choice where person = :person")
        .param("person", person)
        .query(
            (row, number) ->
                new NotificationChoice(
                    row.getBoolean("own_task"),
                    row.getBoolean("group_task"),
                    row.getBoolean("stand_in"),
                    row.getBoolean("digest")))
        .optional()
        .orElse(NotificationChoice.EVERYTHING);
  }

  @Override
  public void keep(String person, NotificationChoice choice, Instant at) {
    if (write(
            "update notification_choice set " + VALUES + " where person = :person",
            person,
            choice,
            at)
        == 0) {
      write(
          """
          insert into notification_choice (person, own_task, group_task, stand_in, digest, changed_at)
          values (:person, :own, :group, :standIn, :digest, :at)
          """,
          person,
          choice,
          at);
    }
  }

  private int write(String sql, String person, NotificationChoice choice, Instant at) {
    return db.sql(sql)
        .param("person", person)
        .param("own", choice.ownTask())
        .param("group", choice.groupTask())
        .param("standIn", choice.standIn())
        .param("digest", choice.digest())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
