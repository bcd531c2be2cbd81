package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.conversation.DraftConfirmation;

/** The program drafts the confirmation; a person reads it next. */
@Component("draftConfirmation")
class DraftConfirmationDelegate implements JavaDelegate {

  private final DraftConfirmation draftConfirmation;

  DraftConfirmationDelegate(DraftConfirmation draftConfirmation) {
    this.draftConfirmation = draftConfirmation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    draftConfirmation.draft(CaseInProcess.of(execution));
  }
}
