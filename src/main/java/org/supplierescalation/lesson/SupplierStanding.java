package org.supplierescalation.lesson;

import java.util.List;
import java.util.OptionalInt;

/**
 * How a supplier stands: a help to compare and to talk, no verdict. Every part says what was
 * counted and how heavily it weighs; a part without numbers does not weigh.
 */
public record SupplierStanding(List<Part> parts) {

  public SupplierStanding {
    parts = List.copyOf(parts);
  }

  /**
   * @param good how many went well
   * @param all how many were counted; 0 when there was nothing to count
   * @param weight share of this part when all parts count
   */
  public record Part(String name, int good, int all, int weight, String explanation) {

    /** In whole percent, rounded down. */
    public int percentage() {
      return all == 0 ? 0 : 100 * good / all;
    }
  }

  /** 0 to 100, rounded down; empty when nothing was counted. */
  public OptionalInt score() {
    long weights = parts.stream().filter(part -> part.all() > 0).mapToLong(Part::weight).sum();
    if (weights == 0) {
      return OptionalInt.empty();
    }
    // One denominator for all parts, so that nothing is rounded twice.
    double points =
        parts.stream()
            .filter(part -> part.all() > 0)
            .mapToDouble(part -> 100.0 * part.weight() * part.good() / part.all())
            .sum();
    return OptionalInt.of((int) Math.floor(points / weights + 1e-9));
  }

  /** In a word. */
  public String inWords() {
    OptionalInt score = score();
    if (score.isEmpty()) {
      return "Nog niets te zeggen";
    }
    return score.getAsInt() >= 80
        ? "Goed"
        : score.getAsInt() >= 60 ? "Voldoende" : score.getAsInt() >= 40 ? "Matig" : "Slecht";
  }
}
