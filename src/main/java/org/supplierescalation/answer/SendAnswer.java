package org.supplierescalation.answer;

import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.dispatch.SendNow;
import org.supplierescalation.letter.ComposeLetter;
import org.supplierescalation.letter.Letter;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Letters;

/** Sends what a person made of the draft, or keeps why nothing is sent. */
public class SendAnswer {

  private final SupplierAnswers answers;
  private final DraftAnswer draftAnswer;
  private final ContractOfCase contracts;
  private final ComposeLetter composeLetter;
  private final Letters letters;
  private final SendNow sendNow;
  private final Timeline timeline;

  public SendAnswer(
      SupplierAnswers answers,
      DraftAnswer draftAnswer,
      ContractOfCase contracts,
      ComposeLetter composeLetter,
      Letters letters,
      SendNow sendNow,
      Timeline timeline) {
    this.answers = answers;
    this.draftAnswer = draftAnswer;
    this.contracts = contracts;
    this.composeLetter = composeLetter;
    this.letters = letters;
    this.sendNow = sendNow;
    this.timeline = timeline;
  }

  public void send(long mail, String subject, String text, String by) {
    SupplierAnswer answer = answers.get(mail);
    DraftAnswer.Draft draft = draftAnswer.of(mail);
    Letter letter =
        composeLetter
            .mailOnly(
                answer.reference(),
                LetterKind.ANSWER_TO_SUPPLIER,
                contracts.law(answer.reference()),
                draft.recipient(),
                draft.facts(),
                by)
            .saying(subject, text);
    letters.update(letter);
    sendNow.send(letter);
  }

  public void leave(long mail, String reason, String by) {
    if (reason.isBlank()) {
      throw new Refused("Vul in waarom u niet antwoordt.");
    }
    SupplierAnswer answer = answers.get(mail);
    timeline.add(
        answer.reference(),
        by,
        EntryKind.NOTE,
        "Niet geantwoord op het bericht van " + answer.sender(),
        reason,
        answer.original());
  }
}
