package org.supplierescalation.dispatch.jdbc;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
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
import org.supplierescalation.dispatch.MailHead;

/** The statements on table {@code dispatch}; who calls decides on the transaction. */
class DispatchTable {

  // The lease is measured by the database's clock alone: the clocks of two nodes may differ. The
  // slowest mail is cut off before (escalation.mail.longest-conversation), and whoever is slower
  // still does no harm: see move.
  static final String SELECT =
      """
      select d.*, d.state = 'SENDING' and d.claimed_at < current_timestamp - interval '90' second as abandoned
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

  /** Another row of the same letter, whoever its recipient is. */
  Optional<String> messageIdOf(CaseReference reference, String letterKey) {
    return db.sql(
            "select message_id from dispatch where reference = ? and letter_key = ? order by queued_at limit 1")
        .params(reference.value(), letterKey)
        .query(String.class)
        .optional();
  }

  /** The newest that were sent, oldest of them first. */
  List<String> latestSent(CaseReference reference, int most) {
    List<String> newestFirst =
        db.sql(
                """
                select message_id from dispatch where reference = ? and part = 'MAIN' and state = 'SENT'
                order by sent_at desc, letter_key desc limit ?
                """)
            .params(reference.value(), most)
            .query(String.class)
            .list();
    List<String> oldestFirst = new ArrayList<>(newestFirst);
    Collections.reverse(oldestFirst);
    return oldestFirst;
  }

  List<Dispatch> of(CaseReference reference, boolean main) {
    return db.sql(
            SELECT
                + " where reference = :reference and (part = 'MAIN') = :main"
                + " order by claimed_at nulls last, letter_key, recipient")
        .param("reference", reference.value())
        .param("main", main)
        .query(DispatchRow::read)
        .list();
  }

  void insert(UUID id, Mail mail, String messageId) {
    MailHead head = mail.head();
    db.sql(
            """
            insert into dispatch (id, reference, letter_key, recipient, message_id, subject, body, document, policy, state,
              part, to_address, copies, answers, mail_references, written_at)
            values (:id, :reference, :letterKey, :recipient, :messageId, :subject, :body, :document, :policy, 'QUEUED',
              :part, :to, :copies, :answers, :references, :writtenAt)
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
        .param("part", mail.part().name())
        .param("to", head.to())
        .param("copies", JdbcLetterCopies.together(head.copies()))
        .param("answers", head.answers(), Types.VARCHAR)
        .param("references", JdbcLetterCopies.together(head.references()))
        .param("writtenAt", moment(head.writtenAt()), Types.TIMESTAMP_WITH_TIMEZONE)
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
            .param("sentAt", moment(sentAt), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("id", mine.id())
            .param("owner", mine.owner())
            .param("from", Stream.of(from).map(State::name).toList())
            .update()
        == 1;
  }

  /** A person knows better; also of what nobody claimed. Only as long as it is as it was seen. */
  boolean settle(Dispatch seen, State to, String why, @Nullable Instant sentAt) {
    return db.sql(
                """
                update dispatch set state = :to, server_reply = :why, sent_at = :sentAt,
                  queued_at = current_timestamp, alarmed_at = null, try_after = null
                where id = :id and state = :state and coalesce(owner, '') = :owner
                """)
            .param("to", to.name())
            .param("why", cut(why))
            .param("sentAt", moment(sentAt), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("id", seen.id())
            .param("state", seen.state().name())
            .param("owner", seen.owner() == null ? "" : seen.owner())
            .update()
        == 1;
  }

  /** Counts an attempt that failed, and leaves the row alone for a while; gives the count. */
  int postpone(Dispatch tried) {
    int before = attempts(tried);
    leaveAlone(tried, BackOff.minutes(before), before + 1);
    return before + 1;
  }

  /** Stands aside for a minute, which counts as no attempt. */
  void standAside(Dispatch tried) {
    leaveAlone(tried, 1, attempts(tried));
  }

  private int attempts(Dispatch tried) {
    return db.sql("select attempts from dispatch where id = ?")
        .param(tried.id())
        .query(Integer.class)
        .single();
  }

  private void leaveAlone(Dispatch tried, int minutes, int attempts) {
    db.sql(
            """
            update dispatch set attempts = ?, try_after = current_timestamp + cast(? as integer) * interval '1' minute
            where id = ?
            """)
        .params(attempts, minutes, tried.id())
        .update();
  }

  private static @Nullable OffsetDateTime moment(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable String cut(@Nullable String reply) {
    return reply == null || reply.length() <= LONGEST_REPLY
        ? reply
        : reply.substring(0, LONGEST_REPLY);
  }
}
