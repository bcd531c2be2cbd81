package org.supplierescalation.lesson.jdbc;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.lesson.Lesson;
import org.supplierescalation.lesson.Lessons;
import org.supplierescalation.lesson.RootCause;

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
    for (RootCause cause : lesson.causes()) {
      db.sql("insert into lesson_cause (reference, cause) values (?, ?)")
          .params(lesson.reference().value(), cause.name())
          .update();
    }
  }

  @Override
  public Optional<Lesson> of(CaseReference reference) {
    return db.sql("select * from lesson where reference = :reference")
        .param("reference", reference.value())
        .query((row, number) -> LessonRows.lesson(row, causes(reference.value())))
        .optional();
  }

  private List<String> causes(String reference) {
    return db.sql("select cause from lesson_cause where reference = ?")
        .param(reference)
        .query(String.class)
        .list();
  }
}
