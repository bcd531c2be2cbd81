package org.supplierescalation.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.YesNo;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contract.Commitment;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.QualityCheck;
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
    facts.put("contractLaw", contract.regime().dutch());
    facts.put("registerFindings", registerFindings(contract));
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
    Contract contract = contracts.get(reference);
    List<String> clauses = contract.commitments().stream().map(Commitment::clause).toList();
    Map<String, Object> fields = new HashMap<>();
    fields.put("vaguePhrases", 0);
    QualityCheck.knownOf(contract).stream()
        .filter(check -> !QualityCheck.IN_REGISTER.contains(check))
        .forEach(check -> fields.put(QualityFields.key(check), true));
    checks
        .facts(reference)
        .ifPresentOrElse(
            before -> asBefore(fields, before, clauses),
            () -> {
              if (clauses.size() == 1) {
                fields.put("commitmentClause", clauses.get(0));
              }
            });
    return fields;
  }

  // Whoever reads again starts from what was found the last time.
  private static void asBefore(
      Map<String, Object> fields, ScopeFacts before, List<String> clauses) {
    fields.put(
        clauses.contains(before.clause()) ? "commitmentClause" : "otherClause", before.clause());
    fields.put("normKind", before.normKind().name());
    fields.put("normExceeded", YesNo.of(before.normExceeded()).name());
    fields.put("withinServiceWindow", YesNo.of(before.withinServiceWindow()).name());
    fields.put("contractActive", YesNo.of(before.contractActive()).name());
    fields.put("listed", YesNo.of(before.listed()).name());
    fields.put("excluded", YesNo.of(before.excluded()).name());
    fields.put("cause", before.cause().name());
    fields.put("scopeRemark", before.remark());
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

  private static String registerFindings(Contract contract) {
    String found =
        QualityCheck.knownOf(contract).stream()
            .filter(QualityCheck.IN_REGISTER::contains)
            .map(QualityCheck::dutch)
            .collect(Collectors.joining("; "));
    return found.isEmpty() ? "geen gebreken" : found;
  }
}
