package org.supplierescalation.lesson;

import java.util.EnumSet;
import java.util.Set;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.QualityCheck;
import org.supplierescalation.contract.QualityFacts;
import org.supplierescalation.contract.QualityGrounds;
import org.supplierescalation.contract.QualityScores;

/**
 * Where a contract is weak: what the register shows now, and what people found when they read it
 * for the newest score.
 */
public class WeakPlaces {

  private final QualityScores scores;
  private final QualityGrounds grounds;

  public WeakPlaces(QualityScores scores, QualityGrounds grounds) {
    this.scores = scores;
    this.grounds = grounds;
  }

  public QualityFacts of(Contract contract) {
    return scores
        .latestUnder(contract.number())
        .map(grounds::factsOf)
        .map(read -> with(QualityCheck.knownOf(contract), read))
        .orElseGet(() -> new QualityFacts(QualityCheck.knownOf(contract), 0));
  }

  /** The register answers for itself; for the rest, who read the contract knew better. */
  private static QualityFacts with(Set<QualityCheck> known, QualityFacts read) {
    Set<QualityCheck> weak = EnumSet.noneOf(QualityCheck.class);
    weak.addAll(read.wrong());
    weak.removeAll(QualityCheck.IN_REGISTER);
    known.stream().filter(QualityCheck.IN_REGISTER::contains).forEach(weak::add);
    return new QualityFacts(weak, read.vaguePhrases());
  }
}
