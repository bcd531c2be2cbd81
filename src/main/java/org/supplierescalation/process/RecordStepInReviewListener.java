package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.letter.Review;
import org.supplierescalation.remedy.ReviewStepIn;

/** Form {@code review-step-in}. */
@Component("recordStepInReview")
class RecordStepInReviewListener implements TaskListener {

  private final ReviewStepIn reviewStepIn;

  RecordStepInReviewListener(ReviewStepIn reviewStepIn) {
    this.reviewStepIn = reviewStepIn;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    Review review = form.word(Variables.LEGAL_REVIEW, "Gaat u akkoord?");
    reviewStepIn.review(
        CaseInProcess.of(task),
        review,
        form.optionalText("quoteReason", "Waarom volstaat één offerte?", 1000),
        form.optionalText("remark", "Toelichting", 2000),
        form.by());
    form.forget();
    Variables.LEGAL_REVIEW.set(task.getExecution(), review);
  }
}
