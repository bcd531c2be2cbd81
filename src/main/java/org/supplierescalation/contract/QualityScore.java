package org.supplierescalation.contract;

import java.util.List;

/**
 * What table {@code contract-quality} says of a contract (law.md 6f).
 *
 * @param findings each with its points
 * @param tableVersion which version of the table answered
 */
public record QualityScore(List<QualityFinding> findings, int tableVersion) {

  private static final int RED = 12;
  private static final int ORANGE = 6;

  public QualityScore {
    findings = List.copyOf(findings);
  }

  /** The sum of the points; the more, the worse. */
  public int points() {
    return findings.stream().mapToInt(QualityFinding::points).sum();
  }

  /** In Dutch: 12 points or more is red, 6 to 11 orange, fewer than 6 green. */
  public String colour() {
    return points() >= RED ? "rood" : points() >= ORANGE ? "oranje" : "groen";
  }

  /**
   * One thing that is wrong.
   *
   * @param advice what to agree instead, in Dutch
   * @param ground why, in Dutch
   */
  public record QualityFinding(int points, String advice, String ground) {}
}
