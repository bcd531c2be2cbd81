package org.supplierescalation.contract;

import java.util.Optional;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.term.Law;

/** The contract a case is about. */
public class ContractOfCase {

  private final CaseFiles cases;
  private final Contracts contracts;

  public ContractOfCase(CaseFiles cases, Contracts contracts) {
    this.cases = cases;
    this.contracts = contracts;
  }

  /** Empty as long as the intake was not reviewed. */
  public Optional<Contract> find(CaseReference reference) {
    return cases.find(reference).map(EscalationCase::contractNumber).flatMap(contracts::find);
  }

  public Contract get(CaseReference reference) {
    return find(reference)
        .orElseThrow(
            () -> new Refused("Bij dossier %s staat nog geen contract.".formatted(reference)));
  }

  /** The law of the contract; Dutch law as long as the contract is not known. */
  public Law law(CaseReference reference) {
    return find(reference).map(Contract::law).orElse(Law.NL);
  }
}
