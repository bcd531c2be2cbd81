package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispute.FileRequest;
import org.supplierescalation.dispute.Proceedings;
import org.supplierescalation.dispute.ProceedingsResult;
import org.supplierescalation.dispute.RouteChoices;

/** Form {@code file-request}. */
@Component("recordFiling")
class RecordFilingListener implements TaskListener {

  private final FileRequest fileRequest;
  private final RouteChoices choices;

  RecordFilingListener(FileRequest fileRequest, RouteChoices choices) {
    this.fileRequest = fileRequest;
    this.choices = choices;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    CaseReference reference = CaseInProcess.of(task);
    Moments.PROCEEDINGS_DUE_AT.set(
        task.getExecution(),
        fileRequest.file(
            new Proceedings(
                reference,
                choices.newest(reference).track(),
                form.text("handledBy", "Wie behandelt de zaak voor ons?", 200),
                form.date("filedOn", "Ingediend op"),
                form.text("caseNumber", "Nummer", 100),
                form.date("replyDueOn", "Antwoord verwacht uiterlijk"),
                ProceedingsResult.PENDING,
                null,
                null),
            form.by()));
    form.forget();
  }
}
