package org.supplierescalation.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.letter.Signature;
import org.supplierescalation.notice.SignNotice;

/** Form {@code sign-notice}. */
@Component("recordNoticeSignature")
class RecordNoticeSignatureListener implements TaskListener {

  private final SignNotice signNotice;

  RecordNoticeSignatureListener(SignNotice signNotice) {
    this.signNotice = signNotice;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    Signature signature = form.word(Variables.SIGNATURE, "Ondertekent u de brief?");
    LocalDate lastDay = form.optionalDate("confirmedLastDay", "Laatste dag van de termijn");
    boolean authorised = form.checked("authorised");
    String remarks = form.optionalText("signRemarks", "Opmerkingen", 2000);
    if (signature == Signature.SIGNED) {
      signNotice.sign(CaseInProcess.of(task), lastDay, authorised, form.by());
    } else {
      signNotice.sendBack(CaseInProcess.of(task), remarks, form.by());
    }
    form.forget();
    Variables.SIGNATURE.set(task.getExecution(), signature);
  }
}
