package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.remedy.PostDeclaration;

/** Form {@code post-declaration}. */
@Component("recordPostedDeclaration")
class RecordPostedDeclarationListener implements TaskListener {

  private final PostDeclaration postDeclaration;

  RecordPostedDeclarationListener(PostDeclaration postDeclaration) {
    this.postDeclaration = postDeclaration;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    postDeclaration.post(
        CaseInProcess.of(task),
        LetterInProcess.of(task),
        form.text("carrier", "Vervoerder", 100),
        form.text("tracking", "Volgnummer van de zending", 100),
        form.date("sentOn", "Verzonden op"),
        form.by());
    form.forget();
  }
}
