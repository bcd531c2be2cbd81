package org.supplierescalation.webhook.jdbc;

import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.webhook.CaseEvent;
import org.supplierescalation.webhook.Deliveries;

/**
 * Claims are measured by the database's clock alone: the clocks of two nodes may differ. An attempt
 * takes ten seconds at most; who claimed and was silent for a minute is given up for dead.
 */
@Component
class JdbcWebhookDeliveries implements Deliveries {

  private static final String CAN_GO =
      """
      from webhook_delivery d join webhook_target t on t.id = d.target and t.ended_at is null
      where (d.state = 'QUEUED' and d.next_at <= :now
          or d.state = 'SENDING' and d.claimed_at < current_timestamp - interval '1' minute)
        and not exists (select 1 from webhook_delivery e
          where e.target = d.target and e.reference = d.reference and e.id < d.id
            and e.state in ('QUEUED', 'SENDING'))
      """;

  private final JdbcClient db;
  private final TransactionTemplate own;
  private final Clock clock;

  JdbcWebhookDeliveries(JdbcClient db, PlatformTransactionManager transactions, Clock clock) {
    this.db = db;
    this.own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  @Override
  public void put(CaseEvent event) {
    List<Long> targets =
        db.sql(
                """
                select id from webhook_target
                where ended_at is null and ',' || kinds || ',' like :kind order by id
                """)
            .param("kind", "%," + event.kind().name() + ",%")
            .query(Long.class)
            .list();
    for (long target : targets) {
      db.sql(
              """
              insert into webhook_delivery
                (event, target, reference, kind, happened_at, body, state, attempts, next_at)
              values (:event, :target, :reference, :kind, :at, :body, 'QUEUED', 0, :at)
              """)
          .param("event", event.id())
          .param("target", target)
          .param("reference", event.reference().value())
          .param("kind", event.kind().name())
          .param("at", utc(event.at()))
          .param("body", event.body())
          .update();
    }
  }

  @Override
  public Set<Long> targetsWithWork() {
    return new HashSet<>(
        db.sql("select distinct d.target " + CAN_GO)
            .param("now", utc(clock.instant()))
            .query(Long.class)
            .list());
  }

  @Override
  public Optional<Delivery> claim(long target) {
    return own.execute(
        status ->
            db.sql(
                    "select d.id, d.attempts "
                        + CAN_GO
                        + " and d.target = :target order by d.id fetch first 1 rows only")
                .param("now", utc(clock.instant()))
                .param("target", target)
                .query((row, number) -> new long[] {row.getLong("id"), row.getLong("attempts")})
                .optional()
                .flatMap(seen -> claimed(seen[0], seen[1])));
  }

  /** Empty when another node was faster. */
  private Optional<Delivery> claimed(long id, long attempts) {
    int mine =
        db.sql(
                """
                update webhook_delivery
                set state = 'SENDING', claimed_at = current_timestamp, attempts = attempts + 1
                where id = :id and attempts = :attempts and state in ('QUEUED', 'SENDING')
                """)
            .param("id", id)
            .param("attempts", attempts)
            .update();
    return mine == 0
        ? Optional.empty()
        : db.sql(
                """
                select d.event, d.body, d.attempts as attempts_now, t.* from webhook_delivery d
                join webhook_target t on t.id = d.target where d.id = :id
                """)
            .param("id", id)
            .query(
                (row, number) ->
                    new Delivery(
                        id,
                        JdbcWebhookTargets.target(row, number),
                        row.getString("event"),
                        row.getString("body"),
                        row.getInt("attempts_now")))
            .optional();
  }

  @Override
  public void delivered(Delivery mine, Attempt attempt) {
    end(mine, attempt, State.DELIVERED, attempt.at());
  }

  @Override
  public void again(Delivery mine, Attempt attempt, Instant at) {
    end(mine, attempt, State.QUEUED, at);
  }

  @Override
  public void giveUp(Delivery mine, Attempt attempt) {
    end(mine, attempt, State.DEAD, attempt.at());
  }

  private void end(Delivery mine, Attempt attempt, State state, Instant next) {
    own.executeWithoutResult(
        status -> {
          db.sql(
                  """
                  insert into webhook_attempt (delivery, at, millis, status, outcome)
                  values (:delivery, :at, :millis, :status, :outcome)
                  """)
              .param("delivery", mine.id())
              .param("at", utc(attempt.at()))
              .param("millis", attempt.millis())
              .param("status", attempt.status(), Types.INTEGER)
              .param("outcome", attempt.outcome())
              .update();
          db.sql(
                  """
                  update webhook_delivery set state = :state, next_at = :next
                  where id = :id and attempts = :attempts and state = 'SENDING'
                  """)
              .param("state", state.name())
              .param("next", utc(next))
              .param("id", mine.id())
              .param("attempts", mine.attempts())
              .update();
        });
  }

  @Override
  public boolean revive(long id, Instant now) {
    return db.sql(
                """
                update webhook_delivery set state = 'QUEUED', attempts = 0, next_at = :now
                where id = :id and state in ('DEAD', 'DELIVERED')
                  and target in (select t.id from webhook_target t where t.ended_at is null)
                """)
            .param("id", id)
            .param("now", utc(now))
            .update()
        == 1;
  }

  @Override
  public List<Listed> newest(int most) {
    return db.sql(
            """
            select d.*, t.address, a.at as attempt_at, a.millis, a.status, a.outcome
            from webhook_delivery d join webhook_target t on t.id = d.target
            left join webhook_attempt a on a.id =
              (select max(b.id) from webhook_attempt b where b.delivery = d.id)
            order by d.id desc fetch first :most rows only
            """)
        .param("most", most)
        .query(DeliveryRows::listed)
        .list();
  }

  @Override
  public int countGivenUp() {
    return db.sql("select count(*) from webhook_delivery where state = 'DEAD'")
        .query(Integer.class)
        .single();
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
