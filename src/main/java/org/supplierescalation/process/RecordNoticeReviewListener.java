package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.letter.Review;
import org.supplierescalation.notice.ReviewNotice;

/** Form {@code review-notice}. */
@Component("recordNoticeReview")
class RecordNoticeReviewListener implements TaskListener {

  private final ReviewNotice reviewNotice;

  RecordNoticeReviewListener(ReviewNotice reviewNotice) {
    this.reviewNotice = reviewNotice;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    Review review = form.word(Variables.LEGAL_REVIEW, "Uw oordeel");
    reviewNotice.review(
        CaseInProcess.of(task),
        review,
        form.optionalText("reviewRemarks", "Opmerkingen", 2000),
        form.by());
    form.forget();
    Variables.LEGAL_REVIEW.set(task.getExecution(), review);
  }
}
