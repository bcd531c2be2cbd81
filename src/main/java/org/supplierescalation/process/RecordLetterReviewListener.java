package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.letter.Review;
import org.supplierescalation.letter.ReviewFormalLetter;

/** Form {@code review-letter}. */
@Component("recordLetterReview")
class RecordLetterReviewListener implements TaskListener {

  private final ReviewFormalLetter reviewFormalLetter;

  RecordLetterReviewListener(ReviewFormalLetter reviewFormalLetter) {
    this.reviewFormalLetter = reviewFormalLetter;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    Review review = form.word(Variables.LEGAL_REVIEW, "Is de brief akkoord?");
    reviewFormalLetter.review(
        CaseInProcess.of(task),
        LetterInProcess.of(task),
        review,
        form.optionalText("remark", "Opmerkingen", 2000),
        form.by());
    form.forget();
    Variables.LEGAL_REVIEW.set(task.getExecution(), review);
  }
}
