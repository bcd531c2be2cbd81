package org.supplierescalation.conversation.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Performance;
import org.supplierescalation.conversation.Channel;
import org.supplierescalation.conversation.ConfirmationReply;
import org.supplierescalation.conversation.Conversation;
import org.supplierescalation.conversation.ConversationReport;
import org.supplierescalation.conversation.ConversationResult;
import org.supplierescalation.conversation.Conversations;
import org.supplierescalation.conversation.ThreeBlocks;

@Component
class JdbcConversations implements Conversations {

  private final JdbcClient db;

  JdbcConversations(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(CaseReference reference, ConversationReport report, String by) {
    db.sql(
            """
            insert into conversation (reference, held_at, channel, spoken_with, result, agreed, failing, expected,
              promise, promised_on, remark, recorded_by)
            values (:reference, :heldAt, :channel, :spokenWith, :result, :agreed, :failing, :expected,
              :promise, :promisedOn, :remark, :by)
            """)
        .param("reference", reference.value())
        .param("heldAt", report.heldAt().atOffset(ZoneOffset.UTC))
        .param("channel", report.channel().name())
        .param("spokenWith", report.spokenWith())
        .param("result", report.result().name())
        .param("agreed", report.blocks().agreed())
        .param("failing", report.blocks().failing())
        .param("expected", report.blocks().expected())
        .param("promise", report.promise())
        .param("promisedOn", report.promisedOn(), Types.DATE)
        .param("remark", report.remark())
        .param("by", by)
        .update();
  }

  @Override
  public List<Conversation> of(CaseReference reference) {
    return db.sql("select * from conversation where reference = :reference order by id")
        .param("reference", reference.value())
        .query(JdbcConversations::conversation)
        .list();
  }

  @Override
  public void askReplyBy(Conversation conversation, LocalDate day) {
    db.sql("update conversation set reply_by = :day where id = :id")
        .param("day", day)
        .param("id", conversation.id())
        .update();
  }

  @Override
  public void reply(Conversation conversation, ConfirmationReply reply, String text) {
    db.sql("update conversation set reply = :reply, reply_text = :text where id = :id")
        .param("reply", reply.name())
        .param("text", text)
        .param("id", conversation.id())
        .update();
  }

  @Override
  public void moveTo(Conversation conversation, LocalDate promisedOn) {
    db.sql("update conversation set promised_on = :day where id = :id")
        .param("day", promisedOn)
        .param("id", conversation.id())
        .update();
  }

  @Override
  public void check(Conversation conversation, Performance performance, String evidence) {
    db.sql(
            "update conversation set performance = :performance, evidence = :evidence where id = :id")
        .param("performance", performance.name())
        .param("evidence", evidence)
        .param("id", conversation.id())
        .update();
  }

  private static Conversation conversation(ResultSet row, int number) throws SQLException {
    String reply = row.getString("reply");
    String performance = row.getString("performance");
    return new Conversation(
        row.getLong("id"),
        new CaseReference(row.getString("reference")),
        report(row),
        row.getString("recorded_by"),
        row.getObject("reply_by", LocalDate.class),
        reply == null ? null : ConfirmationReply.valueOf(reply),
        performance == null ? null : Performance.valueOf(performance));
  }

  private static ConversationReport report(ResultSet row) throws SQLException {
    return new ConversationReport(
        row.getObject("held_at", OffsetDateTime.class).toInstant(),
        Channel.valueOf(row.getString("channel")),
        row.getString("spoken_with"),
        ConversationResult.valueOf(row.getString("result")),
        new ThreeBlocks(
            row.getString("agreed"), row.getString("failing"), row.getString("expected")),
        row.getString("promise"),
        row.getObject("promised_on", LocalDate.class),
        row.getString("remark"));
  }
}
