package org.supplierescalation.notice.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.notice.AnnouncementAttempt;
import org.supplierescalation.notice.CallResult;
import org.supplierescalation.notice.Deliveries;
import org.supplierescalation.notice.Posting;
import org.supplierescalation.notice.Receipt;
import org.supplierescalation.notice.ReceiptChannel;
import org.supplierescalation.notice.ReceiptEvidence;
import org.supplierescalation.notice.ReceiptGrade;

@Component
class JdbcDeliveries implements Deliveries {

  private final JdbcClient db;

  JdbcDeliveries(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void addAttempt(AnnouncementAttempt a) {
    db.sql(
            """
            insert into notice_announcement (reference, draft_round, call_result, spoken_to, called_at, said, by_user)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            a.reference().value(),
            a.draftRound(),
            a.result().name(),
            a.spokenTo(),
            a.calledAt().atOffset(ZoneOffset.UTC),
            a.said(),
            a.by())
        .update();
  }

  @Override
  public List<AnnouncementAttempt> attempts(CaseReference reference, int draftRound) {
    return db.sql(
            "select * from notice_announcement where reference = ? and draft_round = ? order by id")
        .params(reference.value(), draftRound)
        .query(JdbcDeliveries::attempt)
        .list();
  }

  @Override
  public void addPosting(Posting p) {
    db.sql(
            """
            insert into letter_posting (letter, carrier, tracking_number, posted_on, posted_by)
            select id, :carrier, :number, :on, :by from letter
            where reference = :reference and kind = 'DEFAULT_NOTICE' and round = :round
            """)
        .param("carrier", p.carrier())
        .param("number", p.trackingNumber())
        .param("on", p.postedOn())
        .param("by", p.by())
        .param("reference", p.reference().value())
        .param("round", p.letterRound())
        .update();
  }

  @Override
  public List<Posting> postings(CaseReference reference, int letterRound) {
    return db.sql(
            """
            select l.reference, l.round, p.* from letter_posting p join letter l on l.id = p.letter
            where l.reference = ? and l.kind = 'DEFAULT_NOTICE' and l.round = ?
            order by p.id
            """)
        .params(reference.value(), letterRound)
        .query(JdbcDeliveries::posting)
        .list();
  }

  @Override
  public void addReceipt(Receipt r) {
    db.sql(
            """
            insert into notice_receipt (reference, letter_round, received_on, received_time, channel, evidence, proof,
              grade, by_user)
            values (:reference, :round, :receivedOn, :receivedTime, :channel, :evidence, :proof, :grade, :by)
            """)
        .param("reference", r.reference().value())
        .param("round", r.letterRound())
        .param("receivedOn", r.receivedOn(), Types.DATE)
        .param("receivedTime", r.receivedTime(), Types.TIME)
        .param("channel", r.channel().name())
        .param("evidence", r.evidence().name())
        .param("proof", r.proof())
        .param("grade", r.grade().name())
        .param("by", r.by())
        .update();
  }

  @Override
  public List<Receipt> receipts(CaseReference reference, int letterRound) {
    return db.sql(
            "select * from notice_receipt where reference = ? and letter_round = ? order by id")
        .params(reference.value(), letterRound)
        .query(JdbcDeliveries::receipt)
        .list();
  }

  private static AnnouncementAttempt attempt(ResultSet row, int number) throws SQLException {
    return new AnnouncementAttempt(
        reference(row),
        row.getInt("draft_round"),
        CallResult.valueOf(row.getString("call_result")),
        row.getString("spoken_to"),
        row.getObject("called_at", OffsetDateTime.class).toInstant(),
        row.getString("said"),
        row.getString("by_user"));
  }

  private static Posting posting(ResultSet row, int number) throws SQLException {
    return new Posting(
        reference(row),
        row.getInt("round"),
        row.getString("carrier"),
        row.getString("tracking_number"),
        row.getObject("posted_on", LocalDate.class),
        row.getString("posted_by"));
  }

  private static Receipt receipt(ResultSet row, int number) throws SQLException {
    return new Receipt(
        reference(row),
        row.getInt("letter_round"),
        row.getObject("received_on", LocalDate.class),
        row.getObject("received_time", LocalTime.class),
        ReceiptChannel.valueOf(row.getString("channel")),
        ReceiptEvidence.valueOf(row.getString("evidence")),
        row.getString("proof"),
        ReceiptGrade.valueOf(row.getString("grade")),
        row.getString("by_user"));
  }

  private static CaseReference reference(ResultSet row) throws SQLException {
    return new CaseReference(row.getString("reference"));
  }
}
