package org.supplierescalation.contractcheck.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.contractcheck.Finding;
import org.supplierescalation.contractcheck.FindingChoice;
import org.supplierescalation.contractcheck.FindingDecision;
import org.supplierescalation.contractcheck.KeptFinding;

/** A finding with what was made of it. */
record FindingRow(KeptFinding kept, @Nullable FindingDecision decision) {

  static List<FindingRow> of(List<KeptFinding> found, Map<String, FindingDecision> decided) {
    return found.stream()
        .map(kept -> new FindingRow(kept, decided.get(kept.finding().digest())))
        .toList();
  }

  public Finding finding() {
    return kept.finding();
  }

  public int number() {
    return kept.number();
  }

  public String place() {
    return kept.place();
  }

  public String language() {
    return kept.isEnglish() ? "en" : "nl";
  }

  public FindingChoice choice() {
    return decision == null ? FindingChoice.OPEN : decision.choice();
  }

  public boolean isOpen() {
    return choice() == FindingChoice.OPEN;
  }

  /** How bad, in words: the colour beside it says the same. */
  public String weight() {
    int points = finding().points();
    return points == 0 ? "ter informatie" : points == 1 ? "1 punt" : points + " punten";
  }
}
