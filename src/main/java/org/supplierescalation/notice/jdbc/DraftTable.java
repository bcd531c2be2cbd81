package org.supplierescalation.notice.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.notice.ChosenTerm;
import org.supplierescalation.notice.Complexity;
import org.supplierescalation.notice.NoticeDraft;
import org.supplierescalation.notice.NoticeKind;
import org.supplierescalation.notice.NoticeText;
import org.supplierescalation.notice.ProposedTerm;
import org.supplierescalation.notice.SendingMethod;

/** Table {@code notice_draft}. */
@Component
class DraftTable {

  private final JdbcClient db;

  DraftTable(JdbcClient db) {
    this.db = db;
  }

  void add(NoticeDraft d) {
    NoticeText text = d.text();
    db.sql(
            """
            insert into notice_draft (reference, round, obligation, facts, promises, demand, acceptance_test, damage,
              consequences, cooperation, contact_person, annexes, signatory, kind, complexity, term_days, deviation,
              reply_working_days, proposed_days, motivation, warning, table_version, sending_method, drafted_by,
              drafted_at)
            values (:reference, :round, :obligation, :facts, :promises, :demand, :acceptanceTest, :damage,
              :consequences, :cooperation, :contactPerson, :annexes, :signatory, :kind, :complexity, :days, :deviation,
              :reply, :proposedDays, :motivation, :warning, :version, :method, :draftedBy, :draftedAt)
            """)
        .param("reference", d.reference().value())
        .param("round", d.round())
        .param("obligation", text.obligation())
        .param("facts", text.facts())
        .param("promises", text.promises())
        .param("demand", text.demand())
        .param("acceptanceTest", text.acceptanceTest())
        .param("damage", text.damage())
        .param("consequences", text.consequences())
        .param("cooperation", text.cooperation())
        .param("contactPerson", text.contactPerson())
        .param("annexes", text.annexes())
        .param("signatory", text.signatory())
        .param("kind", d.term().kind().name())
        .param("complexity", d.term().complexity().name())
        .param("days", d.term().days())
        .param("deviation", d.term().deviation())
        .param("reply", d.term().replyWorkingDays(), Types.INTEGER)
        .param("proposedDays", d.proposed().days())
        .param("motivation", d.proposed().motivation())
        .param("warning", d.proposed().warning())
        .param("version", d.proposed().tableVersion())
        .param("method", d.method() == null ? null : d.method().name(), Types.VARCHAR)
        .param("draftedBy", d.draftedBy())
        .param("draftedAt", d.draftedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<NoticeDraft> latest(CaseReference reference) {
    return db.sql(
            "select * from notice_draft where reference = :reference order by round desc limit 1")
        .param("reference", reference.value())
        .query(DraftTable::draft)
        .optional();
  }

  static ProposedTerm proposed(ResultSet row, String days) throws SQLException {
    return new ProposedTerm(
        NoticeKind.valueOf(row.getString("kind")),
        Complexity.valueOf(row.getString("complexity")),
        row.getInt(days),
        row.getString("motivation"),
        row.getString("warning"),
        row.getInt("table_version"));
  }

  private static NoticeDraft draft(ResultSet row, int number) throws SQLException {
    String method = row.getString("sending_method");
    return new NoticeDraft(
        new CaseReference(row.getString("reference")),
        row.getInt("round"),
        text(row),
        new ChosenTerm(
            NoticeKind.valueOf(row.getString("kind")),
            Complexity.valueOf(row.getString("complexity")),
            row.getInt("term_days"),
            row.getString("deviation"),
            row.getObject("reply_working_days", Integer.class)),
        proposed(row, "proposed_days"),
        method == null ? null : SendingMethod.valueOf(method),
        row.getString("drafted_by"),
        row.getObject("drafted_at", OffsetDateTime.class).toInstant());
  }

  private static NoticeText text(ResultSet row) throws SQLException {
    return new NoticeText(
        row.getString("obligation"),
        row.getString("facts"),
        row.getString("promises"),
        row.getString("demand"),
        row.getString("acceptance_test"),
        row.getString("damage"),
        row.getBoolean("consequences"),
        row.getString("cooperation"),
        row.getString("contact_person"),
        row.getString("annexes"),
        row.getString("signatory"));
  }
}
