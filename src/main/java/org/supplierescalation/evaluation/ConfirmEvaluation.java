package org.supplierescalation.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.dispatch.EmailAddress;

/**
 * Records that somebody sent the report to the supplier from the own mailbox. The program sends
 * mail in cases only, and an evaluation is no case.
 */
public class ConfirmEvaluation {

  private final Contracts contracts;
  private final Evaluations evaluations;
  private final Clock clock;

  public ConfirmEvaluation(Contracts contracts, Evaluations evaluations, Clock clock) {
    this.contracts = contracts;
    this.evaluations = evaluations;
    this.clock = clock;
  }

  public void confirm(EvaluationKey key, Confirmation confirmation) {
    LocalDate today =
        LocalDate.now(clock.withZone(contracts.find(key.contract()).orElseThrow().law().zone()));
    LocalDate heldOn = evaluations.get(key).heldOn();
    if (confirmation.sentOn().isAfter(today)) {
      throw new Refused("“Verstuurd op” ligt in de toekomst. Verstuur de mail eerst.");
    }
    if (heldOn != null && confirmation.sentOn().isBefore(heldOn)) {
      throw new Refused(
          "“Verstuurd op” ligt vóór het gesprek. Kies de dag waarop u de mail stuurde.");
    }
    evaluations.confirmed(
        key,
        new Confirmation(
            confirmation.text(),
            new EmailAddress(confirmation.sentTo()).value(),
            confirmation.sentOn(),
            confirmation.sentBy()));
  }
}
