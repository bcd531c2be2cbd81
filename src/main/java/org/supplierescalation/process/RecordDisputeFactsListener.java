package org.supplierescalation.process;

import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.dispute.AssessDispute;
import org.supplierescalation.dispute.DisputeFacts;

/** Form {@code assess-dispute}. */
@Component("recordDisputeFacts")
class RecordDisputeFactsListener implements TaskListener {

  private static final String CLAIM = "Hoe hoog is de vordering?";

  private final AssessDispute assessDispute;

  RecordDisputeFactsListener(AssessDispute assessDispute) {
    this.assessDispute = assessDispute;
  }

  @Override
  public void notify(DelegateTask task) {
    FormFields form = FormFields.of(task);
    assessDispute.assess(
        new DisputeFacts(
            CaseInProcess.of(task),
            claim(form),
            form.yes("urgent", "Is er spoedeisend belang?"),
            form.yes("hardRefusal", "Weigert de leverancier elk overleg?"),
            form.yes("arbitrationAgreed", "Is arbitrage later schriftelijk afgesproken?"),
            form.yes("limitationSafe", "Is de verjaring veilig?"),
            form.yes("dossierComplete", "Is het dossier compleet?"),
            form.yes("worthIt", "Is de vordering groter dan de verwachte kosten?"),
            form.text("desiredResult", "Welk resultaat wilt u bereiken?", 2000),
            form.by()));
    form.forget();
  }

  /** Null when the claim is undetermined. */
  private static @Nullable BigDecimal claim(FormFields form) {
    boolean undetermined = form.checked("claimUndetermined");
    boolean filled = !form.optionalText("claim", CLAIM, 40).isEmpty();
    if (undetermined && filled) {
      throw new Refused(
          "Vul bij “%s” een bedrag in, of vink aan dat de vordering onbepaald is; niet allebei."
              .formatted(CLAIM));
    }
    if (undetermined) {
      return null;
    }
    BigDecimal claim = form.amount("claim", CLAIM);
    if (claim.signum() == 0) {
      throw new Refused("Vul bij “%s” een bedrag in dat hoger is dan nul.".formatted(CLAIM));
    }
    return claim;
  }
}
