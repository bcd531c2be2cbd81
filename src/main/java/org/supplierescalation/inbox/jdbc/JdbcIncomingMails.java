package org.supplierescalation.inbox.jdbc;

import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.inbox.IncomingMails;
import org.supplierescalation.inbox.KeptMail;
import org.supplierescalation.inbox.MailStatus;
import org.supplierescalation.inbox.Match;
import org.supplierescalation.inbox.NewMail;

@Component
class JdbcIncomingMails implements IncomingMails {

  private final JdbcClient db;
  private final NewMails fresh;
  private final TransactionTemplate own;
  private final Clock clock;

  JdbcIncomingMails(JdbcClient db, PlatformTransactionManager transactions, Clock clock) {
    this.db = db;
    this.fresh = new NewMails(db);
    this.own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  @Override
  public Optional<Long> keep(NewMail mail) {
    if (fresh.isKnown(mail.key())) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(own.execute(status -> fresh.insert(mail, clock.instant())));
    } catch (DuplicateKeyException anotherNodeWasFaster) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<KeptMail> find(long id) {
    return db.sql("select " + MailRow.COLUMNS + " from incoming_mail where id = ?")
        .param(id)
        .query(MailRow::read)
        .optional();
  }

  @Override
  public boolean lock(long id, MailStatus expected) {
    return db.sql("select status from incoming_mail where id = ? for update")
        .param(id)
        .query(String.class)
        .optional()
        .filter(expected.name()::equals)
        .isPresent();
  }

  @Override
  public byte[] original(long id) {
    return db.sql("select original from incoming_mail where id = ? and original is not null")
        .param(id)
        .query((row, number) -> row.getBytes(1))
        .optional()
        .orElseThrow(() -> new Refused("Deze mail staat al in een dossier. Open hem daar."));
  }

  @Override
  public List<Long> toFile(Instant now) {
    return db.sql(
            """
            select id from incoming_mail
            where (status = 'KEPT' or status = 'REFUSED' and alarmed_at is null) and next_try_at <= ? order by id
            """)
        .param(utc(now))
        .query(Long.class)
        .list();
  }

  @Override
  public void putOnCase(
      long id, CaseReference reference, Match match, UUID document, @Nullable String by) {
    // The case has the bytes now; what is kept once need not be removed twice.
    db.sql(
            """
            update incoming_mail set status = 'MATCHED', reference = :reference, how = :how, writer = :writer,
              document = :document, assigned_by = :by, original = null, suggestions = '', tries = 0, next_try_at = :atOnce
            where id = :id
            """)
        .param("reference", reference.value())
        .param("how", match.how().name())
        .param("writer", match.writer().name())
        .param("document", document)
        .param("by", by, Types.VARCHAR)
        .param("atOnce", utc(Instant.EPOCH))
        .param("id", id)
        .update();
  }

  @Override
  public void putInPen(long id, Match match) {
    db.sql(
            "update incoming_mail set status = 'PEN', writer = ?, suggestions = ?, tries = 0 where id = ?")
        .params(match.writer().name(), MailRow.written(match.suggestions()), id)
        .update();
  }

  @Override
  public void noteRefused(long id, Match match) {
    db.sql(
            "update incoming_mail set reference = :reference, how = :how, writer = :writer where id = :id")
        .param(
            "reference",
            match.reference() == null ? null : match.reference().value(),
            Types.VARCHAR)
        .param("how", match.how().name())
        .param("writer", match.writer().name())
        .param("id", id)
        .update();
  }

  @Override
  public void move(long id, MailStatus to) {
    db.sql("update incoming_mail set status = ? where id = ?").params(to.name(), id).update();
  }

  @Override
  public void failed(long id, Instant nextTry) {
    db.sql("update incoming_mail set tries = tries + 1, next_try_at = ? where id = ?")
        .params(utc(nextTry), id)
        .update();
  }

  @Override
  public List<KeptMail> with(MailStatus status, int most) {
    return db.sql(
            "select "
                + MailRow.COLUMNS
                + " from incoming_mail where status = ? order by received_at, id limit ?")
        .params(status.name(), most)
        .query(MailRow::read)
        .list();
  }

  @Override
  public int count(MailStatus status) {
    return db.sql("select count(*) from incoming_mail where status = ?")
        .param(status.name())
        .query(Integer.class)
        .single();
  }

  @Override
  public Optional<Instant> newest() {
    return db.sql("select kept_at from incoming_mail order by id desc limit 1")
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  @Override
  public boolean claimAlarm(long id) {
    return db.sql("update incoming_mail set alarmed_at = ? where id = ? and alarmed_at is null")
            .params(utc(clock.instant()), id)
            .update()
        == 1;
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
