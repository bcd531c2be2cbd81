package org.supplierescalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import org.supplierescalation.notice.Extension;
import org.supplierescalation.notice.ExtensionDecision;
import org.supplierescalation.notice.GrantExtension;
import org.supplierescalation.notice.Reaction;
import org.supplierescalation.notice.RefuseExtension;

/** Form {@code decide-extension}. */
@Component("recordExtension")
class RecordExtensionListener implements TaskListener {

  private final GrantExtension grantExtension;
  private final RefuseExtension refuseExtension;

  RecordExtensionListener(GrantExtension grantExtension, RefuseExtension refuseExtension) {
    this.grantExtension = grantExtension;
    this.refuseExtension = refuseExtension;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    ExtensionDecision decision = form.word(Variables.EXTENSION, "Geven wij uitstel?");
    String reason = form.text("extensionReason", "Reden", 2000);
    if (decision == ExtensionDecision.GRANTED) {
      grantExtension.grant(CaseInProcess.of(task), extension(form, reason), form.by());
    } else {
      refuseExtension.refuse(CaseInProcess.of(task), reason, form.by());
    }
    form.forget();
    Variables.EXTENSION.set(task.getExecution(), decision);
    if (decision == ExtensionDecision.GRANTED) {
      Variables.REACTION.set(task.getExecution(), Reaction.TERM_EXTENDED);
    }
  }

  private static Extension extension(FormFields form, String reason) {
    boolean byDays = !form.optionalText("extensionDays", "Aantal dagen erbij", 10).isEmpty();
    return new Extension(
        form.optionalDate("extendedUntil", "Nieuwe laatste dag"),
        byDays ? form.number("extensionDays", "Aantal dagen erbij", 1, 365) : null,
        reason);
  }
}
