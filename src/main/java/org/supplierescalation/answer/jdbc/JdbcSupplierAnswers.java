package org.supplierescalation.answer.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.answer.AnswerKind;
import org.supplierescalation.answer.SupplierAnswer;
import org.supplierescalation.answer.SupplierAnswer.Judgement;
import org.supplierescalation.answer.SupplierAnswers;
import org.supplierescalation.casefile.CaseReference;

@Component
class JdbcSupplierAnswers implements SupplierAnswers {

  private final JdbcClient db;

  JdbcSupplierAnswers(JdbcClient db) {
    this.db = db;
  }

  @Override
  public boolean add(SupplierAnswer answer) {
    return db.sql(
                """
                insert into supplier_answer (mail, reference, sender, known_by, subject, body, message_id, received_at, original)
                select :mail, :reference, :sender, :knownBy, :subject, :body, :messageId, :at, :original
                where not exists (select 1 from supplier_answer where mail = :mail)
                """)
            .param("mail", answer.mail())
            .param("reference", answer.reference().value())
            .param("sender", answer.sender())
            .param("knownBy", answer.knownBy())
            .param("subject", answer.subject())
            .param("body", answer.text())
            .param("messageId", answer.messageId())
            .param("at", answer.receivedAt().atOffset(ZoneOffset.UTC))
            .param("original", answer.original(), Types.OTHER)
            .update()
        == 1;
  }

  @Override
  public SupplierAnswer get(long mail) {
    return db.sql("select * from supplier_answer where mail = :mail")
        .param("mail", mail)
        .query(JdbcSupplierAnswers::answer)
        .single();
  }

  @Override
  public List<SupplierAnswer> of(CaseReference reference) {
    return db.sql(
            "select * from supplier_answer where reference = :reference order by received_at, mail")
        .param("reference", reference.value())
        .query(JdbcSupplierAnswers::answer)
        .list();
  }

  @Override
  public void judge(long mail, Judgement judgement) {
    db.sql(
            """
            update supplier_answer set answer = :answer, named_day = :day, quote = :quote, judged_by = :by, judged_at = :at
            where mail = :mail
            """)
        .param("answer", judgement.kind().name())
        .param("day", judgement.day(), Types.DATE)
        .param("quote", judgement.quote())
        .param("by", judgement.by())
        .param("at", judgement.at().atOffset(ZoneOffset.UTC))
        .param("mail", mail)
        .update();
  }

  private static SupplierAnswer answer(ResultSet row, int number) throws SQLException {
    return new SupplierAnswer(
        row.getLong("mail"),
        new CaseReference(row.getString("reference")),
        row.getString("sender"),
        row.getString("known_by"),
        row.getString("subject"),
        row.getString("body"),
        row.getString("message_id"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getObject("original", UUID.class),
        judgement(row));
  }

  private static @Nullable Judgement judgement(ResultSet row) throws SQLException {
    String kind = row.getString("answer");
    return kind == null
        ? null
        : new Judgement(
            AnswerKind.valueOf(kind),
            row.getObject("named_day", LocalDate.class),
            row.getString("quote"),
            row.getString("judged_by"),
            row.getObject("judged_at", OffsetDateTime.class).toInstant());
  }
}
