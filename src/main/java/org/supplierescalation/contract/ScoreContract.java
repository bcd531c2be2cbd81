package org.supplierescalation.contract;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.QualityScore.QualityFinding;

/**
 * Table {@code contract-quality} scores the contract: what the register shows and what was read.
 */
public class ScoreContract {

  private final ContractOfCase contracts;
  private final ContractQualityTable table;
  private final QualityScores scores;
  private final Timeline timeline;

  public ScoreContract(
      ContractOfCase contracts,
      ContractQualityTable table,
      QualityScores scores,
      Timeline timeline) {
    this.contracts = contracts;
    this.table = table;
    this.scores = scores;
    this.timeline = timeline;
  }

  /**
   * @param read what somebody found wrong; what the register answers goes before it
   */
  public void score(CaseReference reference, QualityFacts read, String by) {
    Set<QualityCheck> wrong = EnumSet.noneOf(QualityCheck.class);
    wrong.addAll(read.wrong());
    wrong.removeAll(QualityCheck.IN_REGISTER);
    QualityCheck.knownOf(contracts.get(reference)).stream()
        .filter(QualityCheck.IN_REGISTER::contains)
        .forEach(wrong::add);
    QualityFacts facts = new QualityFacts(wrong, read.vaguePhrases());
    QualityScore score = table.score(facts);
    scores.add(reference, score, by);
    timeline.add(
        reference,
        by,
        EntryKind.DECISION,
        "Kwaliteit van het contract: %s (%d punten)".formatted(score.colour(), score.points()),
        "%s%n%nAdviezen:%n%s%n%nTabel “Kwaliteit van het contract”, versie %d."
            .formatted(facts.inWords(), advices(score), score.tableVersion()));
  }

  private static String advices(QualityScore score) {
    return score.findings().isEmpty()
        ? "geen"
        : score.findings().stream()
            .map(QualityFinding::advice)
            .map(advice -> "- " + advice)
            .collect(Collectors.joining("\n"));
  }
}
