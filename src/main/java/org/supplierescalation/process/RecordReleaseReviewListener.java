package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.ReviewRelease;

/** Form {@code review-release}. */
@Component("recordReleaseReview")
class RecordReleaseReviewListener implements TaskListener {

  private final ReviewRelease reviewRelease;

  RecordReleaseReviewListener(ReviewRelease reviewRelease) {
    this.reviewRelease = reviewRelease;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    reviewRelease.review(
        CaseInProcess.of(task),
        form.text("mailSubject", "Onderwerp", 200),
        form.text("mailBody", "Tekst", 3800),
        form.by());
    form.forget();
  }
}
