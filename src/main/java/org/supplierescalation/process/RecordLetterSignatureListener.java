package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.letter.SignFormalLetter;
import org.supplierescalation.letter.Signature;

/** Form {@code sign-letter}. */
@Component("recordLetterSignature")
class RecordLetterSignatureListener implements TaskListener {

  private final SignFormalLetter signFormalLetter;

  RecordLetterSignatureListener(SignFormalLetter signFormalLetter) {
    this.signFormalLetter = signFormalLetter;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    Signature signature = form.word(Variables.SIGNATURE, "Ondertekent u de brief?");
    signFormalLetter.sign(
        CaseInProcess.of(task),
        LetterInProcess.of(task),
        signature,
        form.optionalText("remark", "Opmerkingen", 2000),
        form.checked("warningsSeen"),
        form.by());
    form.forget();
    Variables.SIGNATURE.set(task.getExecution(), signature);
  }
}
