package org.supplierescalation.dispatch.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispatch.MailReport;
import org.supplierescalation.dispatch.MailReport.Reported;
import org.supplierescalation.dispatch.MailReports;

@Component
class JdbcMailReports implements MailReports {

  private static final int LONGEST_WORDS = 1_000;
  private static final int LONGEST_CODE = 20;

  private final JdbcClient db;

  JdbcMailReports(JdbcClient db) {
    this.db = db;
  }

  @Override
  public boolean add(MailReport report) {
    return db.sql(
                """
                insert into mail_report (mail, reference, letter_key, recipient, reported, code, words, reported_at)
                select :mail, :reference, :letterKey, :recipient, :reported, :code, :words, :at
                where not exists (select 1 from mail_report where mail = :mail)
                """)
            .param("mail", report.mail())
            .param("reference", report.reference().value())
            .param("letterKey", report.letterKey())
            .param("recipient", report.recipient())
            .param("reported", report.reported().name())
            .param("code", cut(report.code(), LONGEST_CODE))
            .param("words", cut(report.words(), LONGEST_WORDS))
            .param("at", report.reportedAt().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  @Override
  public List<MailReport> of(CaseReference reference) {
    return db.sql(
            "select * from mail_report where reference = :reference order by reported_at, mail")
        .param("reference", reference.value())
        .query(JdbcMailReports::report)
        .list();
  }

  private static MailReport report(ResultSet row, int number) throws SQLException {
    return new MailReport(
        row.getLong("mail"),
        new CaseReference(row.getString("reference")),
        row.getString("letter_key"),
        row.getString("recipient"),
        Reported.valueOf(row.getString("reported")),
        row.getString("code"),
        row.getString("words"),
        row.getObject("reported_at", OffsetDateTime.class).toInstant());
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
