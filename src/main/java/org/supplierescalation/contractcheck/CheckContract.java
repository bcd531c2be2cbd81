package org.supplierescalation.contractcheck;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supplierescalation.contract.Language;

/**
 * Reads a contract and lists what gives no hold, what is missing and what must not be overlooked.
 */
public class CheckContract {

  private static final int MOST_FOR_VAGUE_TERMS = 6;

  private final FindVagueTerms vagueTerms = new FindVagueTerms();

  /** Of a scan nothing is said but that it is one. */
  public ContractReport check(ContractText text) {
    if (text.isScan()) {
      return ContractReport.ofScan(text);
    }
    Language language = Tongue.of(String.join(" ", text.pages()), Language.NL);
    List<Sentence> sentences = Sentences.of(text);
    List<Finding> findings = new ArrayList<>(vagueTerms.in(sentences));
    int score = Math.min(MOST_FOR_VAGUE_TERMS, findings.stream().mapToInt(Finding::points).sum());
    Map<RiskClause, Integer> risks = new EnumMap<>(RiskClause.class);
    for (Sentence sentence : sentences) {
      for (RiskClause risk : RiskClause.values()) {
        Optional<Finding> found = risk.in(sentence);
        found.ifPresent(findings::add);
        found.ifPresent(finding -> risks.merge(risk, finding.points(), Math::max));
      }
    }
    score += risks.values().stream().mapToInt(Integer::intValue).sum();
    for (MissingClause clause : MissingClause.values()) {
      // A contract that calls its dates indicative is told so, once.
      boolean saidAlready =
          clause == MissingClause.FATAL_DATES && risks.containsKey(RiskClause.INDICATIVE_DATES);
      if (!saidAlready && !clause.isIn(sentences)) {
        findings.add(clause.finding(language));
        score += clause.finding(language).points();
      }
    }
    return new ContractReport(
        text.name(),
        text.pages().size(),
        false,
        text.unread(),
        language,
        findings,
        FindFacts.in(sentences),
        score);
  }
}
