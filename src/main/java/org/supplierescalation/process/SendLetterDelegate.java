package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.EscalationProcess;
import org.supplierescalation.dispatch.SendLetter;

/** Sends the letter that the calling model names. A save point stands on both sides. */
@Component("sendLetter")
class SendLetterDelegate implements JavaDelegate {

  private final SendLetter sendLetter;
  private final EscalationProcess process;

  SendLetterDelegate(SendLetter sendLetter, EscalationProcess process) {
    this.process = process;
    this.sendLetter = sendLetter;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Variables.DISPATCH.set(
        execution, sendLetter.send(CaseInProcess.of(execution), LetterInProcess.of(execution)));
    // A letter that was sent may be the protest that keeps our rights.
    process.rightsChanged(CaseInProcess.of(execution));
  }
}
