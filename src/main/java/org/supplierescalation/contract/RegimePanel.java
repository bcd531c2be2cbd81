package org.supplierescalation.contract;

import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.term.DutchDates;

/** Marks a case under the old Belgian law on its page. */
public class RegimePanel implements CasePanel {

  private final ContractOfCase contracts;
  private final OldLawChecks checks;

  public RegimePanel(ContractOfCase contracts, OldLawChecks checks) {
    this.contracts = contracts;
    this.checks = checks;
  }

  @Override
  public Optional<Panel> of(CaseReference reference) {
    return contracts
        .find(reference)
        .filter(contract -> contract.regime() == Regime.BE_OLD)
        .map(contract -> panel(reference, contract));
  }

  private Panel panel(CaseReference reference, Contract contract) {
    return new Panel(
        "recht",
        contract.regime().dutch(),
        contract.regime().warning(),
        List.of("Contract gesloten op", "Bevinding van de jurist"),
        List.of(
            List.of(
                DutchDates.inWords(contract.concludedOn()),
                checks.finding(reference).orElse("nog niet getoetst"))));
  }
}
