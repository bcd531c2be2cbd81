package org.supplierescalation.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.ComposeLetter;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterKind;

/** Tells the supplier that its message arrived, and acknowledges nothing else (law.md 5). */
public class ConfirmReply {

  private final ContractOfCase contracts;
  private final ComposeLetter composeLetter;
  private final SendNow sendNow;
  private final Clock clock;

  public ConfirmReply(
      ContractOfCase contracts, ComposeLetter composeLetter, SendNow sendNow, Clock clock) {
    this.contracts = contracts;
    this.composeLetter = composeLetter;
    this.sendNow = sendNow;
    this.clock = clock;
  }

  /**
   * @param about what the message was about, one line; may be empty
   */
  public void confirm(CaseReference reference, LocalDate receivedOn, String about, String by) {
    Contract contract = contracts.get(reference);
    if (receivedOn.isAfter(LocalDate.now(clock.withZone(contract.law().zone())))) {
      throw new Refused(
          "De dag van ontvangst ligt in de toekomst. Vul een dag tot en met vandaag in.");
    }
    Letter mail =
        composeLetter.mailOnly(
            reference,
            LetterKind.RECEIPT_OF_REPLY,
            contract.law(),
            contract.supplier().noticeEmail(),
            Map.of(
                "reference", reference.value(),
                "contractTitle", contract.title(),
                "receivedOn", LetterDates.inWords(receivedOn),
                "about", about),
            by);
    sendNow.send(mail);
  }
}
