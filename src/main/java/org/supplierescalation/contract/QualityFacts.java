package org.supplierescalation.contract;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was found wrong with a contract: the inputs of table {@code contract-quality}.
 *
 * @param wrong the checks the contract does not pass
 * @param vaguePhrases how many vague phrases stand in its clauses about the service
 */
public record QualityFacts(Set<QualityCheck> wrong, int vaguePhrases) {

  public QualityFacts {
    wrong = Set.copyOf(wrong);
  }

  /** As it stands on the timeline. */
  public String inWords() {
    String found =
        wrong.stream().sorted().map(QualityCheck::dutch).collect(Collectors.joining("; "));
    return "Gebreken: %s%nVage woorden: %d"
        .formatted(found.isEmpty() ? "geen" : found, vaguePhrases);
  }
}
