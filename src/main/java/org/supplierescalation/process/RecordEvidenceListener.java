package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CollectEvidence;
import org.supplierescalation.casefile.EvidenceKind;
import org.supplierescalation.casefile.EvidenceState;
import org.supplierescalation.casefile.NewEvidence;

/** Form {@code collect-evidence}. */
@Component("recordEvidence")
class RecordEvidenceListener implements TaskListener {

  private static final String SOURCE = "Wat is het, en waar staat het?";

  private final CollectEvidence collectEvidence;

  RecordEvidenceListener(CollectEvidence collectEvidence) {
    this.collectEvidence = collectEvidence;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    EvidenceState state = form.word(Variables.EVIDENCE, "Is het bewijs compleet?");
    collectEvidence.collect(CaseInProcess.of(task), found(form), state, form.by());
    form.forget();
    Variables.EVIDENCE.set(task.getExecution(), state);
  }

  // Whoever only says that it is complete leaves the rest of the form empty. Every field is read
  // all the same, or it would stay behind in the process.
  private static @Nullable NewEvidence found(FormFields form) {
    String breach = form.optionalText("evidenceBreach", "Bij welke tekortkoming?", 20);
    String kind = form.optionalText("evidenceKind", "Wat voor bewijs is het?", 40);
    String source = form.optionalText("evidenceSource", SOURCE, 500);
    String dated = form.optionalText("evidenceDate", "Van welke dag is het?", 40);
    if ((breach + kind + source + dated).isEmpty()) {
      return null;
    }
    return new NewEvidence(
        form.text("evidenceBreach", "Bij welke tekortkoming?", 20),
        form.word("evidenceKind", EvidenceKind.class, "Wat voor bewijs is het?"),
        form.text("evidenceSource", SOURCE, 500),
        form.date("evidenceDate", "Van welke dag is het?"));
  }
}
