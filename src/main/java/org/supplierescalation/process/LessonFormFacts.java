package org.supplierescalation.process;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Outcome;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.lesson.ClauseLibrary;
import org.supplierescalation.lesson.LibraryClause;
import org.supplierescalation.lesson.ProposeClauses;
import org.supplierescalation.lesson.WeakPlaces;

/**
 * How the case ended, for who writes down what was learned, and the clauses that would mend the
 * weak places of the contract.
 */
@Component
class LessonFormFacts implements Facts {

  /** By key of the library, what shows the example beside each thing that may be lacking. */
  static final Map<String, String> EXAMPLES =
      Map.of(
          "responsibilities", "responsibilitiesClause",
          "escalation", "escalationClause",
          "review", "reviewClause",
          "measurable", "measurableClause");

  /** The field holds 4000; the rest is for who fills in the form. */
  private static final int LONGEST_PROPOSAL = 3000;

  private static final String PROPOSALS = "clauseProposals";

  private final CaseFiles cases;
  private final ContractOfCase contracts;
  private final ClauseLibrary library;
  private final ProposeClauses propose;
  private final WeakPlaces weakPlaces;
  private final BaseUrl baseUrl;

  LessonFormFacts(
      CaseFiles cases,
      ContractOfCase contracts,
      ClauseLibrary library,
      ProposeClauses propose,
      WeakPlaces weakPlaces,
      BaseUrl baseUrl) {
    this.cases = cases;
    this.contracts = contracts;
    this.library = library;
    this.propose = propose;
    this.weakPlaces = weakPlaces;
    this.baseUrl = baseUrl;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_RecordLessons");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Outcome outcome = cases.get(reference).outcome();
    Map<String, Object> shown = new HashMap<>();
    shown.put("caseOutcome", outcome == null ? Outcome.CURED.dutch() : outcome.dutch());
    shown.put(
        "clausesLink",
        baseUrl.of("/clauses")
            + contracts
                .find(reference)
                .map(of -> "?contract=" + URLEncoder.encode(of.number(), StandardCharsets.UTF_8))
                .orElse(""));
    EXAMPLES.forEach(
        (key, name) -> shown.put(name, library.find(key).map(LibraryClause::dutch).orElse("")));
    return shown;
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    if (task.getVariable(PROPOSALS) instanceof String written && !written.isBlank()) {
      return Map.of();
    }
    List<LibraryClause> clauses =
        contracts.find(reference).map(weakPlaces::of).map(propose::mending).orElse(List.of());
    return clauses.isEmpty() ? Map.of() : Map.of(PROPOSALS, inWords(clauses));
  }

  /** As many whole clauses as fit. */
  private static String inWords(List<LibraryClause> clauses) {
    StringBuilder text = new StringBuilder();
    for (LibraryClause clause : clauses) {
      String line = "%s: %s".formatted(clause.name(), clause.dutch());
      if (text.length() + line.length() + 2 <= LONGEST_PROPOSAL) {
        text.append(text.isEmpty() ? "" : "\n\n").append(line);
      }
    }
    return text.toString();
  }
}
