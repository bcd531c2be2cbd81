package org.supplierescalation.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.YesNo;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contract.Commitment;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.ScopeChecks;
import org.supplierescalation.contract.ScopeFacts;
import org.supplierescalation.term.DutchDates;

/** What the contract says, for who reads it. */
@Component
class ReadCommitmentsFacts implements Facts {

  private static final int LONGEST_CHOICE = 120;

  private final ContractOfCase contracts;
  private final ScopeChecks checks;

  ReadCommitmentsFacts(ContractOfCase contracts, ScopeChecks checks) {
    this.contracts = contracts;
    this.checks = checks;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_ReadCommitments");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Contract contract = contracts.get(reference);
    Map<String, Object> facts = new HashMap<>();
    facts.put("contractNumber", contract.number());
    facts.put("contractSla", contract.sla().isBlank() ? "geen" : contract.sla());
    facts.put("contractLaw", contract.law().dutch());
    facts.put("concludedOn", DutchDates.inWords(contract.concludedOn()));
    facts.put(
        "commitments", contract.commitments().stream().map(ReadCommitmentsFacts::row).toList());
    facts.put(
        "commitmentChoices",
        contract.commitments().stream().map(ReadCommitmentsFacts::choice).toList());
    return facts;
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    List<String> clauses =
        contracts.get(reference).commitments().stream().map(Commitment::clause).toList();
    return checks
        .facts(reference)
        .map(before -> asBefore(before, clauses))
        .orElse(clauses.size() == 1 ? Map.of("commitmentClause", clauses.get(0)) : Map.of());
  }

  // Whoever reads again starts from what was found the last time.
  private static Map<String, Object> asBefore(ScopeFacts before, List<String> clauses) {
    return Map.of(
        clauses.contains(before.clause()) ? "commitmentClause" : "otherClause",
        before.clause(),
        "normKind",
        before.normKind().name(),
        "contractActive",
        YesNo.of(before.contractActive()).name(),
        "listed",
        YesNo.of(before.listed()).name(),
        "excluded",
        YesNo.of(before.excluded()).name(),
        "cause",
        before.cause().name(),
        "scopeRemark",
        before.remark());
  }

  private static Map<String, String> row(Commitment commitment) {
    return Map.of("clause", commitment.clause(), "text", commitment.text());
  }

  private static Map<String, String> choice(Commitment commitment) {
    String label = "%s: %s".formatted(commitment.clause(), commitment.text());
    return Map.of(
        "value",
        commitment.clause(),
        "label",
        label.length() <= LONGEST_CHOICE ? label : label.substring(0, LONGEST_CHOICE - 1) + "…");
  }
}
