package org.supplierescalation.notice.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.notice.ComposedNotice;
import org.supplierescalation.notice.NoticeDates;
import org.supplierescalation.notice.NoticeDraft;
import org.supplierescalation.notice.Notices;
import org.supplierescalation.notice.ProposedTerm;

@Component
class JdbcNotices implements Notices {

  private final JdbcClient db;
  private final DraftTable drafts;
  private final ObjectMapper json;

  JdbcNotices(JdbcClient db, DraftTable drafts, ObjectMapper json) {
    this.db = db;
    this.drafts = drafts;
    this.json = json;
  }

  @Override
  public void addProposal(CaseReference reference, ProposedTerm p) {
    db.sql(
            """
            insert into notice_proposal (reference, kind, complexity, term_days, term_hours, risk, motivation, warning,
              table_version)
            values (:reference, :kind, :complexity, :days, :hours, :risk, :motivation, :warning, :version)
            """)
        .param("reference", reference.value())
        .param("kind", p.kind().name())
        .param("complexity", p.complexity().name())
        .param("days", DraftTable.days(p.length()))
        .param("hours", DraftTable.hours(p.length()), Types.INTEGER)
        .param("risk", p.risk().name())
        .param("motivation", DraftTable.lines(p.motivation()))
        .param("warning", DraftTable.lines(p.warnings()))
        .param("version", p.tableVersion())
        .update();
  }

  @Override
  public Optional<ProposedTerm> latestProposal(CaseReference reference) {
    return db.sql(
            "select * from notice_proposal where reference = :reference order by id desc limit 1")
        .param("reference", reference.value())
        .query((row, number) -> DraftTable.proposed(row, "term_days", "term_hours"))
        .optional();
  }

  @Override
  public void addDraft(NoticeDraft draft) {
    drafts.add(draft);
  }

  @Override
  public Optional<NoticeDraft> latestDraft(CaseReference reference) {
    return drafts.latest(reference);
  }

  @Override
  public void addComposed(ComposedNotice c) {
    db.sql(
            """
            insert into composed_notice (reference, letter_round, draft_round, written_on, last_day, reply_by,
              expected_at, ends_at, facts)
            values (:reference, :letterRound, :draftRound, :writtenOn, :lastDay, :replyBy, :expectedAt, :endsAt, :facts)
            """)
        .param("reference", c.reference().value())
        .param("letterRound", c.letterRound())
        .param("draftRound", c.draftRound())
        .param("writtenOn", c.dates().writtenOn())
        .param("lastDay", c.dates().lastDay())
        .param("replyBy", c.dates().replyBy(), Types.DATE)
        .param("expectedAt", Moments.written(c.dates().expectedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("endsAt", Moments.written(c.dates().endsAt()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("facts", written(c.facts()))
        .update();
  }

  @Override
  public Optional<ComposedNotice> latestComposed(CaseReference reference) {
    return db.sql(
            "select * from composed_notice where reference = :reference order by letter_round desc limit 1")
        .param("reference", reference.value())
        .query(this::row)
        .optional();
  }

  private ComposedNotice row(ResultSet row, int number) throws SQLException {
    return new ComposedNotice(
        new CaseReference(row.getString("reference")),
        row.getInt("letter_round"),
        row.getInt("draft_round"),
        new NoticeDates(
            row.getObject("written_on", LocalDate.class),
            row.getObject("last_day", LocalDate.class),
            row.getObject("reply_by", LocalDate.class),
            Moments.read(row, "expected_at"),
            Moments.read(row, "ends_at")),
        read(row.getString("facts")));
  }

  private String written(Map<String, Object> facts) {
    try {
      return json.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, Object> read(String facts) {
    try {
      return json.readValue(facts, new TypeReference<Map<String, Object>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
