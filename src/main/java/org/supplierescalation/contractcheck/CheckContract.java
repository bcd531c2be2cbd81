package org.supplierescalation.contractcheck;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a contract and lists what gives no hold, what is missing and what must not be overlooked.
 */
public class CheckContract {

  private static final int MOST_FOR_VAGUE_TERMS = 6;

  private final FindVagueTerms vagueTerms = new FindVagueTerms();

  /** Of a scan nothing is said but that it is one. */
  public ContractReport check(ContractText text) {
    if (text.isScan()) {
      return new ContractReport(text.name(), text.pages().size(), true, List.of(), 0);
    }
    List<Sentence> sentences = Sentences.of(text);
    List<Finding> findings = new ArrayList<>(vagueTerms.in(sentences));
    int score = Math.min(MOST_FOR_VAGUE_TERMS, findings.stream().mapToInt(Finding::points).sum());
    Set<RiskClause> seen = EnumSet.noneOf(RiskClause.class);
    for (Sentence sentence : sentences) {
      for (RiskClause risk : RiskClause.values()) {
        Optional<Finding> found = risk.in(sentence);
        if (found.isPresent()) {
          findings.add(found.get());
          score += seen.add(risk) ? found.get().points() : 0;
        }
      }
    }
    for (MissingClause clause : MissingClause.values()) {
      // A contract that calls its dates indicative is told so, once.
      boolean saidAlready =
          clause == MissingClause.FATAL_DATES && seen.contains(RiskClause.INDICATIVE_DATES);
      if (!saidAlready && !clause.isIn(sentences)) {
        findings.add(clause.finding());
        score += clause.finding().points();
      }
    }
    return new ContractReport(text.name(), text.pages().size(), false, findings, score);
  }
}
