package org.supplierescalation.rate;

import java.time.LocalDate;
import org.supplierescalation.term.Law;

/** The numbers of the law that change from time to time (law.md 1.7). */
public enum RateKind {
  NL_COMMERCIAL(
      "Wettelijke handelsrente (artikel 6:119a BW)", RateUnit.PERCENT_PER_YEAR, Review.HALF_YEARLY),
  NL_ORDINARY(
      "Gewone wettelijke rente (artikel 6:119 BW)", RateUnit.PERCENT_PER_YEAR, Review.HALF_YEARLY),
  BE_COMMERCIAL(
      "Belgische interest bij handelstransacties (wet van 2 augustus 2002)",
      RateUnit.PERCENT_PER_YEAR,
      Review.HALF_YEARLY),
  BE_ORDINARY(
      "Belgische wettelijke interest (wet van 5 mei 1865)",
      RateUnit.PERCENT_PER_YEAR,
      Review.YEARLY),
  NL_SUBDISTRICT_LIMIT("Grens van de kantonrechter (artikel 93 Rv)", RateUnit.EURO, Review.YEARLY);

  private final String dutch;
  private final RateUnit unit;
  private final Review review;

  RateKind(String dutch, RateUnit unit, Review review) {
    this.dutch = dutch;
    this.unit = unit;
    this.review = review;
  }

  /**
   * The rate for damages, restitution and every other claim that derives from a breach: the
   * ordinary one. The commercial rate is for the debt of the price only (law.md 1.7).
   */
  public static RateKind ofDamages(Law law) {
    return law == Law.NL ? NL_ORDINARY : BE_ORDINARY;
  }

  /** The name on screen. */
  public String dutch() {
    return dutch;
  }

  public RateUnit unit() {
    return unit;
  }

  public Review review() {
    return review;
  }

  /** How often the law may change the number, and so how often somebody must look. */
  public enum Review {
    HALF_YEARLY("ieder halfjaar, op 1 januari en 1 juli"),
    YEARLY("ieder jaar, op 1 januari");

    private final String dutch;

    Review(String dutch) {
      this.dutch = dutch;
    }

    public String dutch() {
      return dutch;
    }

    /** The last day, today included, on which a new number could have begun. */
    LocalDate lastBefore(LocalDate today) {
      return this == HALF_YEARLY && today.getMonthValue() >= 7
          ? LocalDate.of(today.getYear(), 7, 1)
          : LocalDate.of(today.getYear(), 1, 1);
    }
  }
}
