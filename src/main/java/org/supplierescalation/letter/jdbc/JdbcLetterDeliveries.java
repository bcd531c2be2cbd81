package org.supplierescalation.letter.jdbc;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.letter.LetterDeliveries;

@Component
class JdbcLetterDeliveries implements LetterDeliveries {

  private final JdbcClient db;

  JdbcLetterDeliveries(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void addPosting(Posting posting) {
    db.sql(
            """
            insert into letter_posting (letter, carrier, tracking_number, posted_on, posted_by)
            values (:letter, :carrier, :number, :on, :by)
            """)
        .param("letter", posting.letter())
        .param("carrier", posting.carrier())
        .param("number", posting.trackingNumber())
        .param("on", posting.postedOn())
        .param("by", posting.by())
        .update();
  }

  @Override
  public List<Posting> postings(UUID letter) {
    return db.sql("select * from letter_posting where letter = :letter order by id")
        .param("letter", letter)
        .query(
            (row, number) ->
                new Posting(
                    letter,
                    row.getString("carrier"),
                    row.getString("tracking_number"),
                    row.getObject("posted_on", LocalDate.class),
                    row.getString("posted_by")))
        .list();
  }

  @Override
  public void addReceipt(Receipt receipt) {
    db.sql(
            """
            insert into letter_receipt (letter, received_on, channel, evidence, proof, grade, recorded_by)
            values (:letter, :on, :channel, :evidence, :proof, :grade, :by)
            """)
        .param("letter", receipt.letter())
        .param("on", receipt.receivedOn(), Types.DATE)
        .param("channel", receipt.channel())
        .param("evidence", receipt.evidence())
        .param("proof", receipt.proof())
        .param("grade", receipt.grade())
        .param("by", receipt.by())
        .update();
  }

  @Override
  public List<Receipt> receipts(UUID letter) {
    return db.sql("select * from letter_receipt where letter = :letter order by id")
        .param("letter", letter)
        .query(
            (row, number) ->
                new Receipt(
                    letter,
                    row.getObject("received_on", LocalDate.class),
                    row.getString("channel"),
                    row.getString("evidence"),
                    row.getString("proof"),
                    row.getString("grade"),
                    row.getString("recorded_by")))
        .list();
  }
}
