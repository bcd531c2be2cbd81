package org.supplierescalation.process;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.evaluation.AgreeReview;
import org.supplierescalation.lesson.Lesson;
import org.supplierescalation.lesson.RecordLessons;
import org.supplierescalation.lesson.RootCause;

/** Form {@code record-lessons}. */
@Component("recordLessons")
class RecordLessonsListener implements TaskListener {

  private final RecordLessons recordLessons;
  private final AgreeReview agreeReview;

  RecordLessonsListener(RecordLessons recordLessons, AgreeReview agreeReview) {
    this.recordLessons = recordLessons;
    this.agreeReview = agreeReview;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    Lesson lesson =
        new Lesson(
            CaseInProcess.of(task),
            form.text("rootCauses", "Hoe kon dit gebeuren?", 2000),
            causes(form),
            form.checked("lacksResponsibilities"),
            form.checked("lacksEscalation"),
            form.checked("lacksReviewMoments"),
            form.checked("lacksMeasurableNorms"),
            form.optionalText("clauseProposals", "Hoe kan het contract beter?", 4000),
            form.date("nextReviewOn", "Wanneer kijken wij weer naar dit contract?"),
            form.by());
    recordLessons.record(lesson);
    agreeReview.agree(lesson.reference(), lesson.nextReviewOn(), lesson.by());
    form.forget();
  }

  private static Set<RootCause> causes(FormFields form) {
    Set<RootCause> causes = EnumSet.noneOf(RootCause.class);
    for (RootCause cause : RootCause.values()) {
      if (form.checked(QualityFields.key(cause))) {
        causes.add(cause);
      }
    }
    return causes;
  }
}
