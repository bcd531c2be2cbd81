package org.supplierescalation.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.answer.CloseReturned;
import org.supplierescalation.answer.FindReturned;
import org.supplierescalation.answer.ReturnedChoice;
import org.supplierescalation.answer.ReturnedLetter;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.dispatch.RedirectLetter;
import org.supplierescalation.letter.Carrier;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.PostFormalLetter;
import org.supplierescalation.letter.RecordLetterReceipt;
import org.supplierescalation.notice.ReceiptChannel;
import org.supplierescalation.notice.ReceiptEvidence;

/**
 * Form {@code settle-undelivered}. Of a default notice the ladder itself waits for posting and
 * receipt: what is filled in here goes there.
 */
@Component("recordReturnedLetter")
class RecordReturnedLetterListener implements TaskListener {

  private final FindReturned findReturned;
  private final RedirectLetter redirectLetter;
  private final ReturnedNotice notice;
  private final PostFormalLetter postFormalLetter;
  private final RecordLetterReceipt recordLetterReceipt;
  private final CloseReturned closeReturned;

  RecordReturnedLetterListener(
      FindReturned findReturned,
      RedirectLetter redirectLetter,
      ReturnedNotice notice,
      PostFormalLetter postFormalLetter,
      RecordLetterReceipt recordLetterReceipt,
      CloseReturned closeReturned) {
    this.findReturned = findReturned;
    this.redirectLetter = redirectLetter;
    this.notice = notice;
    this.postFormalLetter = postFormalLetter;
    this.recordLetterReceipt = recordLetterReceipt;
    this.closeReturned = closeReturned;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    CaseReference reference = CaseInProcess.of(task);
    long mail = MailInProcess.of(task);
    ReturnedChoice choice = form.word(Variables.RETURNED, "Wat doet u?");
    form.optionalText("postedOn", "Verzonden op", 40); // proposed, so it is there for every choice
    ReturnedLetter letter = findReturned.letter(reference, mail).orElseThrow();
    switch (choice) {
      case OTHER_ADDRESS ->
          redirectLetter.redirect(
              reference,
              letter.report().letterKey(),
              form.text("newAddress", "Nieuw e-mailadres", 320),
              form.text("addressSource", "Hoe komt u aan dit adres?", 500),
              form.by());
      case BY_POST -> posted(form, reference, letter.kind());
      case RECEIVED_AFTER_ALL -> received(form, reference, letter.kind());
      case NOTHING ->
          closeReturned.close(
              reference, mail, form.text("nothingReason", "Waarom niet?", 1000), form.by());
    }
    form.forget();
    Variables.RETURNED.set(task.getExecution(), choice);
  }

  private void posted(FormFields form, CaseReference reference, LetterKind kind) {
    Carrier carrier = form.word("carrier", Carrier.class, "Vervoerder");
    String name = form.optionalText("otherCarrier", "Naam van de vervoerder", 60);
    String number = carrier.number(form.text("trackingNumber", "Volgnummer van de zending", 60));
    LocalDate on = form.date("postedOn", "Verzonden op");
    if (kind == LetterKind.DEFAULT_NOTICE) {
      notice.posted(reference, carrier, name, number, on, form.by());
    } else {
      postFormalLetter.post(reference, kind, carrier.named(name), number, on, form.by());
    }
  }

  private void received(FormFields form, CaseReference reference, LetterKind kind) {
    LocalDate on = form.date("receivedOn", "Ontvangen op");
    ReceiptChannel channel = form.word("receiptChannel", ReceiptChannel.class, "Langs welke weg?");
    ReceiptEvidence evidence =
        form.word("receiptEvidence", ReceiptEvidence.class, "Wat bewijst de ontvangst?");
    String proof = form.text("receiptProofText", "Wie of wat toont dit aan?", 1000);
    if (kind == LetterKind.DEFAULT_NOTICE) {
      notice.received(reference, on, channel, evidence, proof, form.by());
    } else {
      recordLetterReceipt.record(
          reference, kind, on, channel.name(), evidence.name(), proof, form.by());
    }
  }
}
