package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.letter.Carrier;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.PostFormalLetter;
import org.supplierescalation.letter.PostingAnswer;

/** Form {@code post-letter}. */
@Component("recordLetterPosting")
class RecordLetterPostingListener implements TaskListener {

  private final PostFormalLetter postFormalLetter;

  RecordLetterPostingListener(PostFormalLetter postFormalLetter) {
    this.postFormalLetter = postFormalLetter;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    CaseReference reference = CaseInProcess.of(task);
    LetterKind kind = LetterInProcess.of(task);
    PostingAnswer posting = form.word(Variables.POSTING, "Is de brief aangetekend verstuurd?");
    String reason = form.optionalText("skipReason", "Waarom niet per post?", 2000);
    switch (posting) {
      case POSTED -> {
        Carrier carrier = form.word("carrier", Carrier.class, "Vervoerder");
        postFormalLetter.post(
            reference,
            kind,
            carrier.named(form.optionalText("otherCarrier", "Naam van de vervoerder", 60)),
            carrier.number(form.text("trackingNumber", "Volgnummer van de zending", 60)),
            form.date("postedOn", "Verzonden op"),
            form.by());
      }
      case SKIPPED -> postFormalLetter.skip(reference, kind, reason, form.by());
    }
    form.forget();
    Variables.POSTING.set(task.getExecution(), posting);
  }
}
