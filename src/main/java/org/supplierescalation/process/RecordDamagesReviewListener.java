package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.letter.Review;
import org.supplierescalation.remedy.SendBackDamages;
import org.supplierescalation.remedy.SettleDamages;

/** Form {@code settle-damages}. */
@Component("recordDamagesReview")
class RecordDamagesReviewListener implements TaskListener {

  private final SettleDamages settleDamages;
  private final SendBackDamages sendBackDamages;

  RecordDamagesReviewListener(SettleDamages settleDamages, SendBackDamages sendBackDamages) {
    this.settleDamages = settleDamages;
    this.sendBackDamages = sendBackDamages;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    CaseReference reference = CaseInProcess.of(task);
    Review review = form.word(Variables.LEGAL_REVIEW, "Gaat u akkoord?");
    String remark = form.optionalText("remark", "Toelichting", 2000);
    form.optionalDate("interestFrom", "Rente vanaf");
    form.optionalText("mitigation", "Wat hebben wij gedaan om de schade te beperken?", 2000);
    String capRemark = form.optionalText("capRemark", "Grens van de aansprakelijkheid", 2000);
    switch (review) {
      case APPROVED ->
          settleDamages.settle(
              reference,
              form.date("interestFrom", "Rente vanaf"),
              form.text("mitigation", "Wat hebben wij gedaan om de schade te beperken?", 2000),
              capRemark,
              form.by());
      case SENT_BACK -> sendBackDamages.sendBack(reference, remark, form.by());
    }
    form.forget();
    Variables.LEGAL_REVIEW.set(task.getExecution(), review);
  }
}
