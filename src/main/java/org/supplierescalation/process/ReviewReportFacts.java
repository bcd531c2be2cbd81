package org.supplierescalation.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.DecidePriority;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.SimilarCases;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contracts;
import org.supplierescalation.term.DutchDates;

/**
 * What the reviewer of a report sees: the contracts to choose from, and open cases that look alike.
 */
@Component
class ReviewReportFacts implements Facts {

  private final CaseFiles cases;
  private final Contracts contracts;
  private final DecidePriority decidePriority;
  private final SimilarCases similarCases;

  ReviewReportFacts(
      CaseFiles cases,
      Contracts contracts,
      DecidePriority decidePriority,
      SimilarCases similarCases) {
    this.similarCases = similarCases;
    this.decidePriority = decidePriority;
    this.cases = cases;
    this.contracts = contracts;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_ReviewReport");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    return Map.of(
        "contracts", contracts.all().stream().map(ReviewReportFacts::choice).toList(),
        "priorityGround", decidePriority.ground(reference),
        "similarCases", similar(reference));
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    EscalationCase reported = cases.get(reference);
    String named = reported.supplierName().toLowerCase(java.util.Locale.ROOT);
    List<Contract> likely =
        contracts.all().stream()
            .filter(
                c ->
                    c.number().equals(reported.contractNumber())
                        || reported.contractNumber() == null
                            && c.supplier().name().toLowerCase(java.util.Locale.ROOT).equals(named))
            .toList();
    return likely.size() == 1 ? Map.of("contractNumber", likely.get(0).number()) : Map.of();
  }

  private List<Map<String, String>> similar(CaseReference reference) {
    return similarCases.to(reference).stream()
        .map(SimilarCases.Similar::escalation)
        .map(
            other ->
                Map.of(
                    "reference", other.reference().value(),
                    "subject", other.subject(),
                    "stage", other.stage().dutch(),
                    "discoveredOn", DutchDates.inDigits(other.discoveredOn())))
        .toList();
  }

  private static Map<String, String> choice(Contract contract) {
    return Map.of(
        "value", contract.number(),
        "label",
            "%s: %s (%s)"
                .formatted(contract.supplier().name(), contract.title(), contract.number()));
  }
}
