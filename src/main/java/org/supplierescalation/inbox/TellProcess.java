package org.supplierescalation.inbox;

import org.supplierescalation.casefile.EscalationProcess;

/** What a person wrote moves the case, when it waits for an answer; a machine moves nothing. */
public class TellProcess implements ToldOfMail {

  private final EscalationProcess process;

  public TellProcess(EscalationProcess process) {
    this.process = process;
  }

  @Override
  public void arrived(ReceivedMail mail) {
    if (mail.kind().isByAPerson()) {
      process.supplierReplied(mail.reference());
    }
  }
}
