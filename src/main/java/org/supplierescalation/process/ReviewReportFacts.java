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
import org.supplierescalation.lesson.EarlierLesson;
import org.supplierescalation.lesson.EarlierLessons;
import org.supplierescalation.term.DutchDates;

/**
 * What the reviewer of a report sees: the contracts to choose from, open cases that look alike, and
 * what closed cases with the same supplier taught.
 */
@Component
class ReviewReportFacts implements Facts {

  private static final int MOST_LESSONS = 10;

  private final CaseFiles cases;
  private final Contracts contracts;
  private final DecidePriority decidePriority;
  private final SimilarCases similarCases;
  private final EarlierLessons earlierLessons;

  ReviewReportFacts(
      CaseFiles cases,
      Contracts contracts,
      DecidePriority decidePriority,
      SimilarCases similarCases,
      EarlierLessons earlierLessons) {
    this.earlierLessons = earlierLessons;
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
        "similarCases", similar(reference),
        "supplierLessons", lessons(reference));
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

  /** What closed cases with the same supplier taught, the last ones. */
  private List<Map<String, String>> lessons(CaseReference reference) {
    return earlierLessons.besides(reference).stream()
        .limit(MOST_LESSONS)
        .map(EarlierLesson::lesson)
        .map(
            lesson ->
                Map.of(
                    "reference", lesson.reference().value(),
                    "causes", lesson.causesInWords(),
                    "proposals", lesson.proposals()))
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
