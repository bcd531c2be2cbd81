package org.supplierescalation.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Which cases somebody wants to see, and in which order. Says nothing of who asks: {@link CaseList}
 * adds that to every question.
 *
 * @param text beginnings of words that all stand in the case file: reference, supplier, subject,
 *     breaches or timeline; empty for all
 * @param stage or null for all
 * @param supplier the whole name; empty for all
 * @param priority or null for all
 * @param turn whose turn it is, or null for all
 * @param due by when something must be done, or null for all
 * @param paused only cases that rest (true) or do not (false), or null for all
 */
public record CaseQuery(
    String text,
    State state,
    @Nullable Stage stage,
    String supplier,
    @Nullable Priority priority,
    @Nullable Turn turn,
    @Nullable Due due,
    @Nullable Boolean paused,
    Sort sort) {

  /** The longest text that is searched for, in characters. */
  public static final int LONGEST_TEXT = 200;

  private static final int MOST_WORDS = 20;

  public CaseQuery {
    text = text.strip();
    supplier = supplier.strip();
    if (text.length() > LONGEST_TEXT || Words.sought(text).size() > MOST_WORDS) {
      throw new Refused(
          "Zoek op minder tekst: hoogstens %d woorden en %d tekens."
              .formatted(MOST_WORDS, LONGEST_TEXT));
    }
  }

  /** All cases in this state, the newest first. */
  public static CaseQuery of(State state) {
    return new CaseQuery("", state, null, "", null, null, null, null, Sort.NEWEST);
  }

  public CaseQuery withText(String sought) {
    return new CaseQuery(sought, state, stage, supplier, priority, turn, due, paused, sort);
  }

  public CaseQuery sortedBy(Sort order) {
    return new CaseQuery(text, state, stage, supplier, priority, turn, due, paused, order);
  }

  /** Whether the case is open. */
  public enum State implements Word {
    OPEN("Open dossiers"),
    CLOSED("Gesloten dossiers"),
    ALL("Alle dossiers");

    private final String dutch;

    State(String dutch) {
      this.dutch = dutch;
    }

    @Override
    public String dutch() {
      return dutch;
    }
  }

  /** Whose turn it is. */
  public enum Turn implements Word {
    US("Wij"),
    SUPPLIER("De leverancier"),
    NOBODY("Niemand: wacht op een datum, of gesloten");

    private final String dutch;

    Turn(String dutch) {
      this.dutch = dutch;
    }

    @Override
    public String dutch() {
      return dutch;
    }
  }

  /** By when the first open task must be done. */
  public enum Due implements Word {
    LATE("Te laat"),
    THIS_WEEK("Deze week"),
    NONE("Geen datum");

    private final String dutch;

    Due(String dutch) {
      this.dutch = dutch;
    }

    @Override
    public String dutch() {
      return dutch;
    }
  }

  /** What comes first. */
  public enum Sort implements Word {
    NEWEST("Nieuwste eerst"),
    DEADLINE("Eerste termijn eerst"),
    PRIORITY("Hoogste prioriteit eerst");

    private final String dutch;

    Sort(String dutch) {
      this.dutch = dutch;
    }

    @Override
    public String dutch() {
      return dutch;
    }
  }
}
