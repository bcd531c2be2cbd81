package org.supplierescalation.answer;

import java.time.LocalDate;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.inbox.IncomingMail;
import org.supplierescalation.inbox.MailKind;
import org.supplierescalation.inbox.ReceivedMail;
import org.supplierescalation.inbox.ToldOfMail;
import org.supplierescalation.term.Law;

/** Remembers who is away. It moves nothing: no task, no term. */
public class TakeInAbsence implements ToldOfMail {

  private final Absences absences;
  private final ContractOfCase contracts;

  public TakeInAbsence(Absences absences, ContractOfCase contracts) {
    this.absences = absences;
    this.contracts = contracts;
  }

  @Override
  public void arrived(ReceivedMail mail) {
    if (mail.kind() != MailKind.ABSENCE) {
      return;
    }
    IncomingMail said = mail.opened().mail();
    Law law = contracts.find(mail.reference()).map(Contract::law).orElse(Law.NL);
    LocalDate on = mail.receivedAt().atZone(law.zone()).toLocalDate();
    String words = said.subject() + "\n" + said.text();
    absences.add(
        new Absence(
            mail.id(),
            mail.reference(),
            said.from(),
            ReadAbsence.until(words, on),
            ReadAbsence.colleague(said.text(), said.from()),
            mail.receivedAt()));
  }
}
