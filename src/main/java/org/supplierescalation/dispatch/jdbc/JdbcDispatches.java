package org.supplierescalation.dispatch.jdbc;

import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;
import static org.supplierescalation.dispatch.Dispatch.State.QUEUED;
import static org.supplierescalation.dispatch.Dispatch.State.REFUSED;
import static org.supplierescalation.dispatch.Dispatch.State.SENDING;
import static org.supplierescalation.dispatch.Dispatch.State.SENT;
import static org.supplierescalation.dispatch.Dispatch.State.UNCERTAIN;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.dispatch.Dispatch.State;
import org.supplierescalation.dispatch.DispatchLines;
import org.supplierescalation.dispatch.Dispatches;
import org.supplierescalation.dispatch.Mail;
import org.supplierescalation.dispatch.MessageIds;
import org.supplierescalation.dispatch.Policy;
import org.supplierescalation.dispatch.SettleDoubt.Answer;

@Component
class JdbcDispatches implements Dispatches {

  // The lease is measured by the database's clock alone: the clocks of two nodes may differ. The
  // slowest mail takes less (time-outs of 10 s and 30 s), and whoever is slower still loses
  // nothing: see move.
  private static final String SELECT =
      """
      select d.*, d.state = 'SENDING' and d.claimed_at < current_timestamp - interval '2' minute as abandoned
      from dispatch d
      """;

  private final JdbcClient db;
  private final TransactionTemplate own;
  private final TransactionTemplate callers;
  private final DispatchLines lines;
  private final MessageIds ids;
  private final Clock clock;

  JdbcDispatches(
      JdbcClient db,
      PlatformTransactionManager transactions,
      Timeline timeline,
      MessageIds ids,
      Clock clock) {
    this.db = db;
    this.own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(PROPAGATION_REQUIRES_NEW);
    this.callers = new TransactionTemplate(transactions);
    this.lines = new DispatchLines(timeline);
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Dispatch put(Mail mail) {
    Supplier<Optional<Dispatch>> known =
        () -> find(mail.reference(), mail.letterKey(), mail.recipient());
    return known.get().or(() -> insert(mail)).or(known).orElseThrow();
  }

  /** Empty when somebody else put the same letter in the meantime. */
  private Optional<Dispatch> insert(Mail mail) {
    UUID id = UUID.randomUUID();
    try {
      return own.execute(
          status -> {
            db.sql(
                    """
                    insert into dispatch (id, reference, letter_key, recipient, message_id, subject, body, document, policy, state)
                    values (:id, :reference, :letterKey, :recipient, :messageId, :subject, :body, :document, :policy, 'QUEUED')
                    """)
                .param("id", id)
                .param("reference", mail.reference().value())
                .param("letterKey", mail.letterKey())
                .param("recipient", mail.recipient())
                .param("messageId", ids.of(mail.reference(), id))
                .param("subject", mail.subject())
                .param("body", mail.body())
                .param("document", mail.document(), Types.OTHER)
                .param("policy", mail.policy().name())
                .update();
            return get(id);
          });
    } catch (DuplicateKeyException somebodyElseWasFirst) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Dispatch> find(CaseReference reference, String letterKey, String recipient) {
    return own.execute(
        status ->
            db.sql(SELECT + " where reference = ? and letter_key = ? and recipient = ?")
                .params(reference.value(), letterKey, recipient)
                .query(DispatchRow::read)
                .optional());
  }

  @Override
  public List<Dispatch> of(CaseReference reference) {
    return db.sql(SELECT + " where reference = ? order by claimed_at nulls last, letter_key")
        .param(reference.value())
        .query(DispatchRow::read)
        .list();
  }

  @Override
  public Optional<Dispatch> claim(Dispatch seen) {
    return own.execute(
        status ->
            db.sql(
                            """
                            update dispatch set state = 'SENDING', owner = :me, claimed_at = current_timestamp
                            where id = :id and state = :state and coalesce(owner, '') = :owner
                            """)
                        .param("me", UUID.randomUUID().toString())
                        .param("id", seen.id())
                        .param("state", seen.state().name())
                        .param("owner", seen.owner() == null ? "" : seen.owner())
                        .update()
                    == 1
                ? get(seen.id())
                : Optional.empty());
  }

  @Override
  public void confirm(Dispatch mine, String serverReply) {
    own.executeWithoutResult(
        status -> {
          if (move(mine, SENT, serverReply, clock.instant(), SENDING, UNCERTAIN)) {
            lines.sent(mine, serverReply);
          }
        });
  }

  @Override
  public void refuse(Dispatch mine, String serverReply) {
    own.executeWithoutResult(
        status -> {
          if (move(mine, REFUSED, serverReply, null, SENDING, UNCERTAIN)) {
            lines.refused(mine, serverReply);
          }
        });
  }

  @Override
  public void release(Dispatch mine, Dispatch seen) {
    // A reminder that was perhaps sent before stays so, whatever became of this attempt.
    State back = seen.state() == QUEUED ? QUEUED : UNCERTAIN;
    own.executeWithoutResult(status -> move(mine, back, null, null, SENDING));
  }

  @Override
  public void markUncertain(Dispatch seen, String why) {
    own.executeWithoutResult(
        status -> {
          // A reminder is simply offered again; only a formal letter needs a person.
          if (move(seen, UNCERTAIN, why, null, SENDING) && seen.mail().policy() == Policy.FORMAL) {
            lines.uncertain(seen, why);
          }
        });
  }

  @Override
  public void settle(Dispatch uncertain, Answer answer, String by, String why) {
    boolean sent = answer == Answer.SENT;
    callers.executeWithoutResult(
        status -> {
          if (!move(
              uncertain,
              sent ? SENT : QUEUED,
              why,
              sent ? uncertain.claimedAt() : null,
              UNCERTAIN)) {
            throw new Refused("Iemand anders heeft dit net vastgelegd. Vernieuw de pagina.");
          }
          lines.settled(uncertain, answer, by, why);
        });
  }

  /** Only for whoever claimed it last: a sender who was given up for dead changes nothing. */
  private boolean move(
      Dispatch mine, State to, @Nullable String reply, @Nullable Instant sentAt, State... from) {
    return db.sql(
                """
                update dispatch set state = :to, server_reply = :reply, sent_at = :sentAt
                where id = :id and owner = :owner and state in (:from)
                """)
            .param("to", to.name())
            .param(
                "reply",
                reply == null || reply.length() <= 1000 ? reply : reply.substring(0, 1000),
                Types.VARCHAR)
            .param(
                "sentAt",
                sentAt == null ? null : sentAt.atOffset(ZoneOffset.UTC),
                Types.TIMESTAMP_WITH_TIMEZONE)
            .param("id", mine.id())
            .param("owner", mine.owner())
            .param("from", Stream.of(from).map(State::name).toList())
            .update()
        == 1;
  }

  private Optional<Dispatch> get(UUID id) {
    return db.sql(SELECT + " where id = ?").param(id).query(DispatchRow::read).optional();
  }
}
