package org.supplierescalation.evaluation.jdbc;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.evaluation.AgendaItem;
import org.supplierescalation.evaluation.AgendaSubject;
import org.supplierescalation.evaluation.Confirmation;
import org.supplierescalation.evaluation.Evaluation;
import org.supplierescalation.evaluation.EvaluationKey;
import org.supplierescalation.evaluation.EvaluationStatus;
import org.supplierescalation.evaluation.Evaluations;
import org.supplierescalation.evaluation.MaturityScore;
import org.supplierescalation.evaluation.Meeting;

@Component
class JdbcEvaluations implements Evaluations {

  private static final String ONE = " where contract = ? and number = ?";

  private final JdbcClient db;
  private final EvaluationParts parts;

  JdbcEvaluations(JdbcClient db, EvaluationParts parts) {
    this.db = db;
    this.parts = parts;
  }

  @Override
  public Optional<Evaluation> find(EvaluationKey key) {
    return db.sql(EvaluationRow.COLUMNS + ONE)
        .params(key.contract(), key.number())
        .query((row, n) -> EvaluationRow.read(row, key, parts.agenda(key), parts.scores(key)))
        .optional();
  }

  @Override
  public List<Evaluation> of(String contract) {
    return db
        .sql("select number from evaluation where contract = ? order by number desc")
        .param(contract)
        .query(Integer.class)
        .list()
        .stream()
        .map(number -> get(new EvaluationKey(contract, number)))
        .toList();
  }

  @Override
  public List<Evaluation> running(int most) {
    return db
        .sql(
            "select contract, number from evaluation where status not in (?, ?) order by planned_on, contract limit ?")
        .params(EvaluationStatus.PLANNED.name(), EvaluationStatus.CONFIRMED.name(), most)
        .query((row, n) -> new EvaluationKey(row.getString("contract"), row.getInt("number")))
        .list()
        .stream()
        .map(this::get)
        .toList();
  }

  @Override
  public void add(EvaluationKey key, LocalDate plannedOn) {
    db.sql(
            """
            insert into evaluation (contract, number, planned_on, status, attendees, lessons_done, continuity_text)
            values (?, ?, ?, ?, '', false, '')
            """)
        .params(key.contract(), key.number(), plannedOn, EvaluationStatus.PLANNED.name())
        .update();
  }

  @Override
  public void move(EvaluationKey key, LocalDate plannedOn) {
    set(key, "planned_on = ?", plannedOn);
  }

  @Override
  public void putAgenda(EvaluationKey key, LocalDate from, LocalDate to, List<AgendaItem> agenda) {
    db.sql("delete from evaluation_item" + ONE).params(key.contract(), key.number()).update();
    agenda.forEach(item -> parts.add(key, item));
    set(
        key,
        "status = ?, period_from = ?, period_to = ?",
        EvaluationStatus.STARTED.name(),
        from,
        to);
  }

  @Override
  public void prepared(EvaluationKey key, String ownPoints) {
    if (!ownPoints.isBlank()) {
      parts.add(key, new AgendaItem(AgendaSubject.OWN, ownPoints, ""));
    }
    set(key, "status = ?", EvaluationStatus.PREPARED.name());
  }

  @Override
  public void held(EvaluationKey key, Meeting meeting, String by) {
    meeting
        .outcomes()
        .forEach(
            (subject, outcome) ->
                db.sql("update evaluation_item set outcome = ?" + ONE + " and subject = ?")
                    .params(outcome, key.contract(), key.number(), subject.name())
                    .update());
    set(
        key,
        """
        status = ?, held_on = ?, attendees = ?, lessons_done = ?, continuity = ?, continuity_text = ?,
        continuity_tested = ?, recorded_by = ?
        """,
        EvaluationStatus.HELD.name(),
        meeting.heldOn(),
        meeting.attendees(),
        meeting.lessonsDone(),
        meeting.continuity().answer().name(),
        meeting.continuity().explanation(),
        meeting.continuity().testedOn(),
        by);
  }

  @Override
  public void reported(EvaluationKey key, List<MaturityScore> scores) {
    scores.forEach(
        score ->
            db.sql("insert into evaluation_score values (?, ?, ?, ?, ?)")
                .params(
                    key.contract(),
                    key.number(),
                    score.question().name(),
                    score.level().name(),
                    score.ground())
                .update());
    set(key, "status = ?", EvaluationStatus.REPORTED.name());
  }

  @Override
  public void putReport(EvaluationKey key, byte[] pdf, String sha256) {
    set(key, "report = ?, report_sha256 = ?", pdf, sha256);
  }

  @Override
  public Optional<byte[]> report(EvaluationKey key) {
    return db.sql("select report from evaluation" + ONE + " and report is not null")
        .params(key.contract(), key.number())
        .query((row, n) -> row.getBytes("report"))
        .optional();
  }

  @Override
  public void confirmed(EvaluationKey key, Confirmation sent) {
    set(
        key,
        "status = ?, mail_text = ?, sent_to = ?, sent_on = ?, sent_by = ?",
        EvaluationStatus.CONFIRMED.name(),
        sent.text(),
        sent.sentTo(),
        sent.sentOn(),
        sent.sentBy());
  }

  private void set(EvaluationKey key, String columns, @Nullable Object... values) {
    @Nullable Object[] params = Arrays.copyOf(values, values.length + 2);
    params[values.length] = key.contract();
    params[values.length + 1] = key.number();
    db.sql("update evaluation set " + columns + ONE).params(Arrays.asList(params)).update();
  }
}
