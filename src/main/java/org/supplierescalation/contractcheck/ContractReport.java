package org.supplierescalation.contractcheck;

import java.util.Comparator;
import java.util.List;

/**
 * What a reader should look at; help for reading, not a judgement.
 *
 * @param scan there are pages but no words: nothing was read
 * @param score the points of law.md 6f
 */
public record ContractReport(
    String name, int pages, boolean scan, List<Finding> findings, int score) {

  /** Three colours, with words beside them. */
  public enum Colour {
    GREEN("Groen: geeft houvast"),
    ORANGE("Oranje: verbeter dit"),
    RED("Rood: geeft weinig houvast");

    private final String dutch;

    Colour(String dutch) {
      this.dutch = dutch;
    }

    /** The name on screen. */
    public String dutch() {
      return dutch;
    }
  }

  public ContractReport {
    findings =
        findings.stream()
            .sorted(
                Comparator.comparingInt(
                    finding -> finding.page() == 0 ? Integer.MAX_VALUE : finding.page()))
            .toList();
  }

  /** From 12 points red, from 6 orange (law.md 6f). */
  public Colour colour() {
    return score >= 12 ? Colour.RED : score >= 6 ? Colour.ORANGE : Colour.GREEN;
  }
}
