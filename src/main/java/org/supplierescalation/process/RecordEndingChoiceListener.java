package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.remedy.ChooseEnding;
import org.supplierescalation.remedy.EndingChoice;
import org.supplierescalation.remedy.EndingGround;

/** Form {@code choose-ending}; it also settles which letter is sent later on. */
@Component("recordEndingChoice")
class RecordEndingChoiceListener implements TaskListener {

  private final ChooseEnding chooseEnding;

  RecordEndingChoiceListener(ChooseEnding chooseEnding) {
    this.chooseEnding = chooseEnding;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    EndingGround ground = form.word(Variables.ENDING_GROUND, "Hoe eindigt het contract?");
    chooseEnding.choose(
        new EndingChoice(
            CaseInProcess.of(task), ground, form.text("endingReason", "Waarom?", 2000), form.by()));
    form.forget();
    Variables.ENDING_GROUND.set(task.getExecution(), ground);
    task.getExecution().setVariable(Variables.LETTER_KIND, letter(ground).name());
  }

  private static LetterKind letter(EndingGround ground) {
    return ground == EndingGround.TERMINATION ? LetterKind.TERMINATION : LetterKind.DISSOLUTION;
  }
}
