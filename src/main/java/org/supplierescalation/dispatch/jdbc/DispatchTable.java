package org.supplierescalation.dispatch.jdbc;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.dispatch.Dispatch.State;
import org.supplierescalation.dispatch.Mail;

/** The statements on table {@code dispatch}; who calls decides on the transaction. */
class DispatchTable {

  // The lease is measured by the database's clock alone: the clocks of two nodes may differ. The
  // slowest mail takes less (time-outs of 10 s and 30 s), and whoever is slower still does no
  // harm: see move.
  private static final String SELECT =
      """
      select d.*, d.state = 'SENDING' and d.claimed_at < current_timestamp - interval '2' minute as abandoned
      from dispatch d
      """;
  private static final int LONGEST_REPLY = 1_000;

  private final JdbcClient db;

  DispatchTable(JdbcClient db) {
    this.db = db;
  }

  Optional<Dispatch> find(UUID id) {
    return db.sql(SELECT + " where id = ?").param(id).query(DispatchRow::read).optional();
  }

  Optional<Dispatch> find(CaseReference reference, String letterKey, String recipient) {
    return db.sql(SELECT + " where reference = ? and letter_key = ? and recipient = ?")
        .params(reference.value(), letterKey, recipient)
        .query(DispatchRow::read)
        .optional();
  }

  List<Dispatch> of(CaseReference reference) {
    return db.sql(SELECT + " where reference = ? order by claimed_at nulls last, letter_key")
        .param(reference.value())
        .query(DispatchRow::read)
        .list();
  }

  void insert(UUID id, Mail mail, String messageId) {
    db.sql(
            """
            insert into dispatch (id, reference, letter_key, recipient, message_id, subject, body, document, policy, state)
            values (:id, :reference, :letterKey, :recipient, :messageId, :subject, :body, :document, :policy, 'QUEUED')
            """)
        .param("id", id)
        .param("reference", mail.reference().value())
        .param("letterKey", mail.letterKey())
        .param("recipient", mail.recipient())
        .param("messageId", messageId)
        .param("subject", mail.subject())
        .param("body", mail.body())
        .param("document", mail.document(), Types.OTHER)
        .param("policy", mail.policy().name())
        .update();
  }

  /** Only as long as nobody touched it since it was seen. */
  boolean claim(Dispatch seen, String owner) {
    return db.sql(
                """
                update dispatch set state = 'SENDING', owner = :me, claimed_at = current_timestamp
                where id = :id and state = :state and coalesce(owner, '') = :owner
                """)
            .param("me", owner)
            .param("id", seen.id())
            .param("state", seen.state().name())
            .param("owner", seen.owner() == null ? "" : seen.owner())
            .update()
        == 1;
  }

  /** Only for whoever claimed it last: a sender who was given up for dead changes nothing. */
  boolean move(
      Dispatch mine, State to, @Nullable String reply, @Nullable Instant sentAt, State... from) {
    return db.sql(
                """
                update dispatch set state = :to, server_reply = :reply, sent_at = :sentAt
                where id = :id and owner = :owner and state in (:from)
                """)
            .param("to", to.name())
            .param("reply", cut(reply), Types.VARCHAR)
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

  private static @Nullable String cut(@Nullable String reply) {
    return reply == null || reply.length() <= LONGEST_REPLY
        ? reply
        : reply.substring(0, LONGEST_REPLY);
  }
}
