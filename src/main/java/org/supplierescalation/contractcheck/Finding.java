package org.supplierescalation.contractcheck;

/**
 * Something to look at in a contract.
 *
 * @param page first page is 1; 0 when it stands nowhere because it is missing
 * @param clause number of the clause, may be empty
 * @param words the words it is about; empty when something is missing
 * @param sentence in which they stand; empty when something is missing
 * @param why it matters, in Dutch
 * @param proposal what to do or to write instead, in Dutch
 * @param points on the scale of law.md 6f; 0 is for information
 */
public record Finding(
    Sort sort,
    String subject,
    int page,
    String clause,
    String words,
    String sentence,
    String why,
    String proposal,
    int points) {

  /** What sort of thing was found. */
  public enum Sort {
    VAGUE("Vage term"),
    MISSING("Ontbreekt"),
    RISK("Let op");

    private final String dutch;

    Sort(String dutch) {
      this.dutch = dutch;
    }

    /** The name on screen. */
    public String dutch() {
      return dutch;
    }
  }

  static Finding vague(Sentence where, String words, VagueFamily family) {
    return new Finding(
        Sort.VAGUE,
        "Vage term",
        where.page(),
        where.clause(),
        words,
        where.text(),
        family.why(),
        family.instead(),
        2);
  }
}
