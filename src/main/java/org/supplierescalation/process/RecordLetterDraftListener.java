package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.Composing;
import org.supplierescalation.letter.DraftLetter;
import org.supplierescalation.letter.LetterDraft;
import org.supplierescalation.letter.LetterKind;

/** Form {@code compose-letter}. */
@Component("recordLetterDraft")
class RecordLetterDraftListener implements TaskListener {

  private final DraftLetter draftLetter;

  RecordLetterDraftListener(DraftLetter draftLetter) {
    this.draftLetter = draftLetter;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    CaseReference reference = CaseInProcess.of(task);
    LetterKind kind = LetterInProcess.of(task);
    Composing composing = form.word(Variables.COMPOSE, "Versturen wij deze brief?");
    String recipient = form.optionalText("recipient", "E-mailadres", 320);
    String signatory = form.optionalText("signatory", "Wie ondertekent?", 200);
    String passage = form.optionalText("passage", "Eigen alinea", 2000);
    Language language = form.optionalWord("language", Language.class, "Taal van de brief");
    String reason = form.optionalText("withdrawReason", "Waarom niet?", 2000);
    switch (composing) {
      case SUBMIT ->
          draftLetter.submit(
              new LetterDraft(reference, kind, recipient, signatory, passage, form.by(), language));
      case WITHDRAW -> draftLetter.withdraw(reference, kind, reason, form.by());
    }
    form.forget();
    Variables.COMPOSE.set(task.getExecution(), composing);
  }
}
