package org.supplierescalation.notice.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.notice.DefaultAssessments;
import org.supplierescalation.notice.DefaultFacts;
import org.supplierescalation.notice.FatalDate;
import org.supplierescalation.notice.NoticeAnswer;
import org.supplierescalation.notice.NoticeStatus;
import org.supplierescalation.notice.Refusal;

@Component
class JdbcDefaultAssessments implements DefaultAssessments {

  private final JdbcClient db;
  private final Clock clock;

  JdbcDefaultAssessments(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public void add(CaseReference reference, DefaultFacts facts, String by) {
    db.sql(
            """
            insert into default_facts (reference, due, creditor_default, permanently_impossible, refusal, fatal_date,
              date_passed, default_by_contract, demand_pointless, notice_expired, notice_defective, see_first, explanation,
              found_by, found_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            reference.value(),
            facts.due(),
            facts.creditorDefault(),
            facts.permanentlyImpossible(),
            facts.refusal().name(),
            facts.fatalDate().name(),
            facts.datePassed(),
            facts.defaultByContract(),
            facts.demandPointless(),
            facts.noticeExpired(),
            facts.noticeDefective(),
            facts.seeFirst(),
            facts.explanation(),
            by,
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<DefaultFacts> facts(CaseReference reference) {
    return db.sql("select * from default_facts where reference = ? order by id desc limit 1")
        .param(reference.value())
        .query(JdbcDefaultAssessments::defaultFacts)
        .optional();
  }

  @Override
  public void add(CaseReference reference, NoticeAnswer answer) {
    db.sql(
            """
            insert into notice_answer (reference, status, document, ground, table_version, found_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            reference.value(),
            answer.status().name(),
            answer.document(),
            answer.ground(),
            answer.tableVersion(),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<NoticeAnswer> answer(CaseReference reference) {
    return db.sql("select * from notice_answer where reference = ? order by id desc limit 1")
        .param(reference.value())
        .query(
            (row, number) ->
                new NoticeAnswer(
                    NoticeStatus.valueOf(row.getString("status")),
                    row.getString("document"),
                    row.getString("ground"),
                    row.getInt("table_version")))
        .optional();
  }

  private static DefaultFacts defaultFacts(ResultSet row, int number) throws SQLException {
    return new DefaultFacts(
        row.getBoolean("due"),
        row.getBoolean("creditor_default"),
        row.getBoolean("permanently_impossible"),
        Refusal.valueOf(row.getString("refusal")),
        FatalDate.valueOf(row.getString("fatal_date")),
        row.getBoolean("date_passed"),
        row.getBoolean("default_by_contract"),
        row.getBoolean("demand_pointless"),
        row.getBoolean("notice_expired"),
        row.getBoolean("notice_defective"),
        row.getBoolean("see_first"),
        row.getString("explanation"));
  }
}
