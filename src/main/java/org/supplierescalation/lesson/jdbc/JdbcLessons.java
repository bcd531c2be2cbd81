package org.supplierescalation.lesson.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.lesson.Lesson;
import org.supplierescalation.lesson.Lessons;

@Component
class JdbcLessons implements Lessons {

  private final JdbcClient db;

  JdbcLessons(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void put(Lesson lesson) {
    db.sql(
            """
            insert into lesson (reference, root_causes, responsibilities, escalation, review_moments, measurable_norms,
              proposals, next_review_on, recorded_by)
            values (:reference, :rootCauses, :responsibilities, :escalation, :reviewMoments, :measurableNorms,
              :proposals, :nextReviewOn, :by)
            """)
        .param("reference", lesson.reference().value())
        .param("rootCauses", lesson.rootCauses())
        .param("responsibilities", lesson.responsibilities())
        .param("escalation", lesson.escalation())
        .param("reviewMoments", lesson.reviewMoments())
        .param("measurableNorms", lesson.measurableNorms())
        .param("proposals", lesson.proposals())
        .param("nextReviewOn", lesson.nextReviewOn())
        .param("by", lesson.by())
        .update();
  }

  @Override
  public Optional<Lesson> of(CaseReference reference) {
    return db.sql("select * from lesson where reference = :reference")
        .param("reference", reference.value())
        .query(JdbcLessons::lesson)
        .optional();
  }

  private static Lesson lesson(ResultSet row, int number) throws SQLException {
    return new Lesson(
        new CaseReference(row.getString("reference")),
        row.getString("root_causes"),
        row.getBoolean("responsibilities"),
        row.getBoolean("escalation"),
        row.getBoolean("review_moments"),
        row.getBoolean("measurable_norms"),
        row.getString("proposals"),
        row.getObject("next_review_on", LocalDate.class),
        row.getString("recorded_by"));
  }
}
