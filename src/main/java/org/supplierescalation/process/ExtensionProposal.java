package org.supplierescalation.process;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.answer.SupplierAnswer;
import org.supplierescalation.answer.SupplierAnswer.Judgement;
import org.supplierescalation.answer.SupplierAnswers;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.notice.Terms;

/** The later day that the supplier named by mail stands ready where it is decided about. */
@Component
class ExtensionProposal implements Facts {

  private final SupplierAnswers answers;
  private final Terms terms;

  ExtensionProposal(SupplierAnswers answers, Terms terms) {
    this.answers = answers;
    this.terms = terms;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_DecideExtension");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    return Map.of();
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    return answers.of(reference).stream()
        .map(SupplierAnswer::judgement)
        .filter(Objects::nonNull)
        .map(Judgement::day)
        .filter(Objects::nonNull)
        .filter(day -> day.isAfter(terms.get(reference).lastDay()))
        .reduce((earlier, later) -> later)
        .<Map<String, Object>>map(day -> Map.of("extendedUntil", day.toString()))
        .orElse(Map.of());
  }
}
