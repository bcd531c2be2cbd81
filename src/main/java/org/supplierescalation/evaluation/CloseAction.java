package org.supplierescalation.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contracts;

/** Records that an action was done, and what shows it. */
public class CloseAction {

  private static final int LONGEST = 500;

  private final Contracts contracts;
  private final EvaluationActions actions;
  private final Clock clock;

  public CloseAction(Contracts contracts, EvaluationActions actions, Clock clock) {
    this.contracts = contracts;
    this.actions = actions;
    this.clock = clock;
  }

  public void close(String contract, long id, String how, String by) {
    EvaluationAction action =
        actions.of(contract).stream()
            .filter(one -> one.id() == id)
            .findFirst()
            .orElseThrow(() -> new Refused("Deze actie hoort niet bij dit contract."));
    if (!action.isOpen()) {
      throw new Refused("Deze actie was al afgerond.");
    }
    if (how.isBlank() || how.length() > LONGEST) {
      throw new Refused(
          "Vul in waaruit blijkt dat de actie klaar is, in hoogstens %d tekens."
              .formatted(LONGEST));
    }
    LocalDate today =
        LocalDate.now(clock.withZone(contracts.find(contract).orElseThrow().law().zone()));
    actions.close(id, today, how.strip(), by);
  }
}
