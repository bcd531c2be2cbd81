package org.supplierescalation.evaluation.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.evaluation.AgendaItem;
import org.supplierescalation.evaluation.Confirmation;
import org.supplierescalation.evaluation.Continuity;
import org.supplierescalation.evaluation.ContinuityAnswer;
import org.supplierescalation.evaluation.Evaluation;
import org.supplierescalation.evaluation.EvaluationKey;
import org.supplierescalation.evaluation.EvaluationStatus;
import org.supplierescalation.evaluation.MaturityScore;

/** From the row of an evaluation, without its printed report, to the record. */
final class EvaluationRow {

  static final String COLUMNS =
      """
      select contract, number, planned_on, status, period_from, period_to, held_on, attendees, lessons_done, continuity,
        continuity_text, continuity_tested, report_sha256, mail_text, sent_to, sent_on, sent_by from evaluation
      """;

  private EvaluationRow() {}

  static Evaluation read(
      ResultSet row, EvaluationKey key, List<AgendaItem> agenda, List<MaturityScore> scores)
      throws SQLException {
    return new Evaluation(
        key,
        row.getObject("planned_on", LocalDate.class),
        EvaluationStatus.valueOf(row.getString("status")),
        row.getObject("period_from", LocalDate.class),
        row.getObject("period_to", LocalDate.class),
        agenda,
        row.getObject("held_on", LocalDate.class),
        row.getString("attendees"),
        row.getBoolean("lessons_done"),
        continuity(row),
        scores,
        row.getString("report_sha256"),
        confirmation(row));
  }

  private static @Nullable Continuity continuity(ResultSet row) throws SQLException {
    @Nullable String answer = row.getString("continuity");
    return answer == null
        ? null
        : new Continuity(
            ContinuityAnswer.valueOf(answer),
            row.getString("continuity_text"),
            row.getObject("continuity_tested", LocalDate.class));
  }

  private static @Nullable Confirmation confirmation(ResultSet row) throws SQLException {
    @Nullable LocalDate sentOn = row.getObject("sent_on", LocalDate.class);
    return sentOn == null
        ? null
        : new Confirmation(
            row.getString("mail_text"), row.getString("sent_to"), sentOn, row.getString("sent_by"));
  }
}
