package org.supplierescalation.reply.jdbc;

import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispatch.Dispatch;
import org.supplierescalation.reply.LinkAnswer;
import org.supplierescalation.reply.LinkChoice;
import org.supplierescalation.reply.LinkOpening;
import org.supplierescalation.reply.LinkPurpose;
import org.supplierescalation.reply.LinkVisitor;
import org.supplierescalation.reply.ReplyLink;
import org.supplierescalation.reply.ReplyLinks;

@Component
class JdbcReplyLinks implements ReplyLinks {

  private static final String SELECT =
      """
      select l.*, d.letter_key, d.recipient
      from reply_link l join dispatch d on d.id = l.dispatch
      """;

  private final JdbcClient db;
  private final TransactionTemplate own;

  JdbcReplyLinks(JdbcClient db, PlatformTransactionManager transactions) {
    this.db = db;
    this.own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public void give(
      Dispatch dispatch, LinkPurpose purpose, String secretHash, Instant at, Instant expiresAt) {
    own.executeWithoutResult(
        status ->
            db.sql("insert into reply_token (token_hash, link) values (:hash, :link)")
                .param("hash", secretHash)
                .param("link", idOf(dispatch, purpose, at, expiresAt))
                .update());
  }

  private long idOf(Dispatch dispatch, LinkPurpose purpose, Instant at, Instant expiresAt) {
    return id(dispatch)
        .orElseGet(
            () -> {
              db.sql(
                      """
                      insert into reply_link (reference, dispatch, purpose, made_at, expires_at)
                      values (:reference, :dispatch, :purpose, :at, :expiresAt)
                      """)
                  .param("reference", dispatch.mail().reference().value())
                  .param("dispatch", dispatch.id())
                  .param("purpose", purpose.name())
                  .param("at", at.atOffset(ZoneOffset.UTC))
                  .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                  .update();
              return id(dispatch).orElseThrow();
            });
  }

  private Optional<Long> id(Dispatch dispatch) {
    return db.sql("select id from reply_link where dispatch = :dispatch")
        .param("dispatch", dispatch.id())
        .query(Long.class)
        .optional();
  }

  @Override
  public Optional<ReplyLink> find(String secretHash) {
    return db.sql(SELECT + " join reply_token t on t.link = l.id where t.token_hash = :hash")
        .param("hash", secretHash)
        .query(JdbcReplyLinks::link)
        .optional();
  }

  @Override
  public List<ReplyLink> of(CaseReference reference) {
    return db.sql(SELECT + " where l.reference = :reference order by l.id")
        .param("reference", reference.value())
        .query(JdbcReplyLinks::link)
        .list();
  }

  @Override
  public void opened(ReplyLink link, LinkOpening opening, String formHash) {
    db.sql(
            """
            insert into reply_opening (link, form_hash, address, agent, opened_at)
            values (:link, :form, :address, :agent, :at)
            """)
        .param("link", link.id())
        .param("form", formHash)
        .param("address", opening.visitor().address())
        .param("agent", opening.visitor().agent())
        .param("at", opening.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<LinkOpening> openings(ReplyLink link) {
    return db.sql("select * from reply_opening where link = :link order by id")
        .param("link", link.id())
        .query(
            (row, number) ->
                new LinkOpening(
                    new LinkVisitor(row.getString("address"), row.getString("agent")),
                    instant(row, "opened_at")))
        .list();
  }

  @Override
  public boolean showed(ReplyLink link, String formHash, Instant since) {
    return db.sql(
                """
                select count(*) from reply_opening
                where link = :link and form_hash = :form and opened_at >= :since
                """)
            .param("link", link.id())
            .param("form", formHash)
            .param("since", since.atOffset(ZoneOffset.UTC))
            .query(Integer.class)
            .single()
        > 0;
  }

  @Override
  public boolean answer(ReplyLink link, LinkAnswer answer) {
    return db.sql(
                """
                update reply_link set choice = :choice, answered_by = :name, answer_text = :text,
                  answered_from = :address, answered_at = :at
                where id = :id and choice is null
                """)
            .param("choice", answer.choice().name())
            .param("name", answer.name())
            .param("text", answer.text())
            .param("address", answer.address())
            .param("at", answer.at().atOffset(ZoneOffset.UTC))
            .param("id", link.id())
            .update()
        == 1;
  }

  private static ReplyLink link(ResultSet row, int number) throws SQLException {
    return new ReplyLink(
        row.getLong("id"),
        new CaseReference(row.getString("reference")),
        row.getObject("dispatch", UUID.class),
        row.getString("letter_key"),
        row.getString("recipient"),
        LinkPurpose.valueOf(row.getString("purpose")),
        instant(row, "made_at"),
        instant(row, "expires_at"),
        answer(row));
  }

  private static @Nullable LinkAnswer answer(ResultSet row) throws SQLException {
    String choice = row.getString("choice");
    return choice == null
        ? null
        : new LinkAnswer(
            LinkChoice.valueOf(choice),
            row.getString("answered_by"),
            row.getString("answer_text"),
            row.getString("answered_from"),
            instant(row, "answered_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
