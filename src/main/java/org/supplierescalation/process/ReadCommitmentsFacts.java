package org.supplierescalation.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contract.Commitment;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.DutchDates;

/** What the contract says, for who reads it. */
@Component
class ReadCommitmentsFacts implements Facts {

  private static final int LONGEST_CHOICE = 120;

  private final ContractOfCase contracts;

  ReadCommitmentsFacts(ContractOfCase contracts) {
    this.contracts = contracts;
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
    List<Commitment> commitments = contracts.get(reference).commitments();
    return commitments.size() == 1
        ? Map.of("commitmentClause", commitments.get(0).clause())
        : Map.of();
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
