package org.supplierescalation.contractcheck;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.supplierescalation.contract.Language;

/**
 * What a reader should look at; help for reading, not a judgement.
 *
 * @param scan there are pages but no words: nothing was read
 * @param unread pages that are pictures; what they say is not in here
 * @param facts that the register keeps
 * @param score the points of law.md 6f
 */
public record ContractReport(
    String name,
    int pages,
    boolean scan,
    Set<Integer> unread,
    Language language,
    List<Finding> findings,
    List<ClauseFact> facts,
    int score) {

  /** Three colours, with words beside them. */
  public enum Colour {
    GREEN("Groen: geeft houvast"),
    ORANGE("Oranje: verbeter dit"),
    RED("Rood: geeft weinig houvast");

    /** From 12 points red, from 6 orange (law.md 6f). */
    public static Colour of(int score) {
      return score >= 12 ? RED : score >= 6 ? ORANGE : GREEN;
    }

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
    unread = Collections.unmodifiableSet(new TreeSet<>(unread));
    facts = List.copyOf(facts);
    findings =
        findings.stream()
            .sorted(
                Comparator.comparingInt(
                    finding -> finding.page() == 0 ? Integer.MAX_VALUE : finding.page()))
            .toList();
  }

  static ContractReport ofScan(ContractText text) {
    return new ContractReport(
        text.name(),
        text.pages().size(),
        true,
        text.unread(),
        Language.NL,
        List.of(),
        List.of(),
        0);
  }

  public Colour colour() {
    return Colour.of(score);
  }
}
