package org.supplierescalation.lesson.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.lesson.EarlierLesson;
import org.supplierescalation.lesson.Lesson;
import org.supplierescalation.lesson.RootCause;
import org.supplierescalation.term.Law;

/** From rows to lessons. */
final class LessonRows {

  private LessonRows() {}

  static Lesson lesson(ResultSet row, List<String> causes) throws SQLException {
    return new Lesson(
        new CaseReference(row.getString("reference")),
        row.getString("root_causes"),
        Set.copyOf(causes.stream().map(RootCause::valueOf).toList()),
        row.getBoolean("responsibilities"),
        row.getBoolean("escalation"),
        row.getBoolean("review_moments"),
        row.getBoolean("measurable_norms"),
        row.getString("proposals"),
        row.getObject("next_review_on", LocalDate.class),
        row.getString("recorded_by"));
  }

  /** Of a row that has the subject, outcome and closing of the case too. */
  static EarlierLesson earlier(ResultSet row, List<String> causes) throws SQLException {
    String outcome = row.getString("outcome");
    return new EarlierLesson(
        row.getString("subject"),
        outcome == null ? null : Outcome.valueOf(outcome),
        row.getObject("closed_at", OffsetDateTime.class)
            .atZoneSameInstant(Law.NL.zone())
            .toLocalDate(),
        lesson(row, causes));
  }
}
