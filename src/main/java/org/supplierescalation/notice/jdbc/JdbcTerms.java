package org.supplierescalation.notice.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Performance;
import org.supplierescalation.notice.Reaction;
import org.supplierescalation.notice.RunningTerm;
import org.supplierescalation.notice.Said;
import org.supplierescalation.notice.SupplierReaction;
import org.supplierescalation.notice.TermCheck;
import org.supplierescalation.notice.Terms;

@Component
class JdbcTerms implements Terms {

  private final JdbcClient db;

  JdbcTerms(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(RunningTerm t) {
    db.sql(
            """
            insert into running_term (reference, letter_round, received_on, received_at, last_day, ends_at, why, extended,
              by_user, recorded_at)
            values (:reference, :round, :receivedOn, :receivedAt, :lastDay, :endsAt, :why, :extended, :by, :recordedAt)
            """)
        .param("reference", t.reference().value())
        .param("round", t.letterRound())
        .param("receivedOn", t.receivedOn())
        .param("receivedAt", Moments.written(t.receivedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("lastDay", t.lastDay())
        .param("endsAt", Moments.written(t.endsAt()), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("why", t.why())
        .param("extended", t.extended())
        .param("by", t.by())
        .param("recordedAt", t.recordedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<RunningTerm> current(CaseReference reference) {
    return db.sql("select * from running_term where reference = ? order by id desc limit 1")
        .param(reference.value())
        .query(JdbcTerms::term)
        .optional();
  }

  @Override
  public List<RunningTerm> history(CaseReference reference) {
    return db.sql("select * from running_term where reference = ? order by id")
        .param(reference.value())
        .query(JdbcTerms::term)
        .list();
  }

  @Override
  public void addReaction(SupplierReaction r) {
    db.sql(
            """
            insert into supplier_reaction (reference, letter_round, reaction, said, quote, reacted_on, by_user)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            r.reference().value(),
            r.letterRound(),
            r.reaction().name(),
            r.said().name(),
            r.quote(),
            r.reactedOn(),
            r.by())
        .update();
  }

  @Override
  public List<SupplierReaction> reactions(CaseReference reference) {
    return db.sql("select * from supplier_reaction where reference = ? order by id")
        .param(reference.value())
        .query(JdbcTerms::reaction)
        .list();
  }

  @Override
  public void addCheck(TermCheck c) {
    db.sql(
            """
            insert into term_check (reference, letter_round, performance, performed_on, evidence, by_user, checked_at)
            values (:reference, :round, :performance, :performedOn, :evidence, :by, :at)
            """)
        .param("reference", c.reference().value())
        .param("round", c.letterRound())
        .param("performance", c.performance().name())
        .param("performedOn", c.performedOn(), Types.DATE)
        .param("evidence", c.evidence())
        .param("by", c.by())
        .param("at", c.checkedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<TermCheck> checks(CaseReference reference) {
    return db.sql("select * from term_check where reference = ? order by id")
        .param(reference.value())
        .query(JdbcTerms::check)
        .list();
  }

  private static RunningTerm term(ResultSet row, int number) throws SQLException {
    return new RunningTerm(
        reference(row),
        row.getInt("letter_round"),
        row.getObject("received_on", LocalDate.class),
        Moments.read(row, "received_at"),
        row.getObject("last_day", LocalDate.class),
        Moments.read(row, "ends_at"),
        row.getString("why"),
        row.getBoolean("extended"),
        row.getString("by_user"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }

  private static SupplierReaction reaction(ResultSet row, int number) throws SQLException {
    return new SupplierReaction(
        reference(row),
        row.getInt("letter_round"),
        Reaction.valueOf(row.getString("reaction")),
        Said.valueOf(row.getString("said")),
        row.getString("quote"),
        row.getObject("reacted_on", LocalDate.class),
        row.getString("by_user"));
  }

  private static TermCheck check(ResultSet row, int number) throws SQLException {
    return new TermCheck(
        reference(row),
        row.getInt("letter_round"),
        Performance.valueOf(row.getString("performance")),
        row.getObject("performed_on", LocalDate.class),
        row.getString("evidence"),
        row.getString("by_user"),
        row.getObject("checked_at", OffsetDateTime.class).toInstant());
  }

  private static CaseReference reference(ResultSet row) throws SQLException {
    return new CaseReference(row.getString("reference"));
  }
}
