package org.supplierescalation.notice.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.supplierescalation.notice.SupplierDate;
import org.supplierescalation.notice.TermRisk;
import org.supplierescalation.term.TermSpan;

/** Table {@code notice_draft}. */
@Component
class DraftTable {

  private final JdbcClient db;

  DraftTable(JdbcClient db) {
    this.db = db;
  }

  void add(NoticeDraft d) {
    NoticeText text = d.text();
    SupplierDate named = d.term().supplierDate();
    db.sql(
            """
            insert into notice_draft (reference, round, obligation, facts, promises, demand, acceptance_test, damage,
              consequences, cooperation, contact_person, annexes, signatory, kind, complexity, term_days, term_hours,
              deviation, reply_working_days, supplier_date, supplier_date_source, supplier_date_realistic,
              proposed_days, proposed_hours, risk, motivation, warning, table_version, sending_method, drafted_by,
              drafted_at)
            values (:reference, :round, :obligation, :facts, :promises, :demand, :acceptanceTest, :damage,
              :consequences, :cooperation, :contactPerson, :annexes, :signatory, :kind, :complexity, :days, :hours,
              :deviation, :reply, :supplierDate, :supplierDateSource, :supplierDateRealistic,
              :proposedDays, :proposedHours, :risk, :motivation, :warning, :version, :method, :draftedBy, :draftedAt)
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
        .param("days", days(d.term().length()))
        .param("hours", hours(d.term().length()), Types.INTEGER)
        .param("deviation", d.term().deviation())
        .param("reply", d.term().replyWorkingDays(), Types.INTEGER)
        .param("supplierDate", named == null ? null : named.on(), Types.DATE)
        .param("supplierDateSource", named == null ? null : named.source(), Types.VARCHAR)
        .param("supplierDateRealistic", named != null && named.realistic())
        .param("proposedDays", days(d.proposed().length()))
        .param("proposedHours", hours(d.proposed().length()), Types.INTEGER)
        .param("risk", d.proposed().risk().name())
        .param("motivation", lines(d.proposed().motivation()))
        .param("warning", lines(d.proposed().warnings()))
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

  /** The same length in days; for hours, so many days as they fall in. */
  static int days(TermSpan length) {
    return length.inHours() ? (length.amount() + 23) / 24 : length.amount();
  }

  static @Nullable Integer hours(TermSpan length) {
    return length.inHours() ? length.amount() : null;
  }

  static String lines(List<String> sentences) {
    return String.join("\n", sentences);
  }

  static ProposedTerm proposed(ResultSet row, String days, String hours) throws SQLException {
    return new ProposedTerm(
        NoticeKind.valueOf(row.getString("kind")),
        Complexity.valueOf(row.getString("complexity")),
        length(row, days, hours),
        row.getString("motivation").lines().toList(),
        TermRisk.valueOf(row.getString("risk")),
        row.getString("warning").lines().toList(),
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
            length(row, "term_days", "term_hours"),
            row.getString("deviation"),
            row.getObject("reply_working_days", Integer.class),
            supplierDate(row)),
        proposed(row, "proposed_days", "proposed_hours"),
        method == null ? null : SendingMethod.valueOf(method),
        row.getString("drafted_by"),
        row.getObject("drafted_at", OffsetDateTime.class).toInstant());
  }

  private static TermSpan length(ResultSet row, String days, String hours) throws SQLException {
    Integer inHours = row.getObject(hours, Integer.class);
    return inHours == null ? TermSpan.days(row.getInt(days)) : TermSpan.hours(inHours);
  }

  private static @Nullable SupplierDate supplierDate(ResultSet row) throws SQLException {
    LocalDate on = row.getObject("supplier_date", LocalDate.class);
    return on == null
        ? null
        : new SupplierDate(
            on, row.getString("supplier_date_source"), row.getBoolean("supplier_date_realistic"));
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
