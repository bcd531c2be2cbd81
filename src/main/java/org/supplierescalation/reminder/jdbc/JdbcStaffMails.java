package org.supplierescalation.reminder.jdbc;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.reminder.StaffMails;

/**
 * Each statement is committed by itself. Claims are measured by the database's clock alone: the
 * clocks of two nodes may differ. Who claimed and was silent for five minutes is given up.
 */
@Component
class JdbcStaffMails implements StaffMails {

  private final JdbcClient db;
  private final Clock clock;

  JdbcStaffMails(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public Claim claim(UUID id, String person) {
    return takenOver(id) || inserted(id, person)
        ? Claim.MINE
        : isOver(id) ? Claim.DONE : Claim.BUSY;
  }

  private boolean takenOver(UUID id) {
    return db.sql(
                """
                update staff_mail set claimed_at = current_timestamp, not_before = null
                where id = :id and outcome is null
                  and (claimed_at is null or claimed_at < current_timestamp - interval '5' minute)
                  and (not_before is null or not_before < current_timestamp)
                """)
            .param("id", id)
            .update()
        == 1;
  }

  private boolean inserted(UUID id, String person) {
    if (db.sql("select count(*) from staff_mail where id = :id")
            .param("id", id)
            .query(Integer.class)
            .single()
        > 0) {
      return false;
    }
    try {
      return db.sql(
                  "insert into staff_mail (id, person, claimed_at) values (:id, :person, current_timestamp)")
              .param("id", id)
              .param("person", person)
              .update()
          == 1;
    } catch (DuplicateKeyException somebodyElseWasFirst) {
      return false;
    }
  }

  private boolean isOver(UUID id) {
    return !over(Set.of(id)).isEmpty();
  }

  @Override
  public Set<UUID> over(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        db.sql("select id from staff_mail where id in (:ids) and outcome is not null")
            .param("ids", ids)
            .query(UUID.class)
            .list());
  }

  @Override
  public void end(UUID id, Outcome outcome) {
    db.sql("update staff_mail set outcome = :outcome, ended_at = :now where id = :id")
        .param("outcome", outcome.name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  @Override
  public void putOff(UUID id) {
    db.sql(
            """
            update staff_mail set claimed_at = null, not_before = current_timestamp + interval '5' minute
            where id = :id and outcome is null
            """)
        .param("id", id)
        .update();
  }

  /** What there was nothing to tell about is no mail. */
  @Override
  public int claimedInTheLastMinute() {
    return db.sql(
            """
            select count(*) from staff_mail
            where claimed_at > current_timestamp - interval '1' minute and coalesce(outcome, '') <> 'NOTHING'
            """)
        .query(Integer.class)
        .single();
  }
}
