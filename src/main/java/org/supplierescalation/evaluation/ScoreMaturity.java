package org.supplierescalation.evaluation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contracts;

/** Keeps the answers to the questions, and prints the report: from then on it does not change. */
public class ScoreMaturity {

  private final Contracts contracts;
  private final Evaluations evaluations;
  private final EvaluationActions actions;
  private final PrintEvaluation print;

  public ScoreMaturity(
      Contracts contracts,
      Evaluations evaluations,
      EvaluationActions actions,
      PrintEvaluation print) {
    this.contracts = contracts;
    this.evaluations = evaluations;
    this.actions = actions;
    this.print = print;
  }

  /** Every question has an answer with its ground. */
  public void score(EvaluationKey key, List<MaturityScore> scores) {
    for (MaturityQuestion question : MaturityQuestion.values()) {
      if (scores.stream()
          .noneMatch(score -> score.question() == question && !score.ground().isBlank())) {
        throw new Refused("Vul in waaruit het blijkt bij “%s”.".formatted(question.dutch()));
      }
    }
    evaluations.reported(key, scores);
    byte[] pdf =
        print.print(
            contracts.find(key.contract()).orElseThrow(),
            evaluations.get(key),
            actions.of(key.contract()));
    evaluations.putReport(key, pdf, sha256(pdf));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
