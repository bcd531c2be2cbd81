package org.supplierescalation.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.QualityScore;
import org.supplierescalation.contract.QualityScores;

/** What the score of the contract advises, for who records the lessons. */
@Component
class QualityAdviceFacts implements Facts {

  private final QualityScores scores;

  QualityAdviceFacts(QualityScores scores) {
    this.scores = scores;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_RecordLessons");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Optional<QualityScore> score = scores.latest(reference);
    return Map.of(
        "qualityScore",
        score
            .map(s -> "Score van het contract: %d (%s).".formatted(s.points(), s.colour()))
            .orElse(""),
        "qualityAdvices",
        score
            .map(
                s ->
                    s.findings().stream()
                        .map(f -> Map.of("ground", f.ground(), "advice", f.advice()))
                        .toList())
            .orElse(List.of()));
  }
}
