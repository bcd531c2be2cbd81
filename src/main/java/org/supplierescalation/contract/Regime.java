package org.supplierescalation.contract;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.supplierescalation.casefile.Word;
import org.supplierescalation.term.Law;

/**
 * Which rules govern a contract, by its law and its date. Belgian contracts concluded before 1
 * January 2023 stay, as a rule, under the old Civil Code: a lawyer looks at those (law.md 0).
 */
public enum Regime implements Word {
  NL("Nederlands recht"),
  BE("Belgisch recht"),
  BE_OLD("Oud Belgisch recht");

  private static final LocalDate BOOK_5 = LocalDate.of(2023, 1, 1);
  private static final Pattern ARTICLE = Pattern.compile("\\s*\\(art\\.[^)]*\\)");

  private final String dutch;

  Regime(String dutch) {
    this.dutch = dutch;
  }

  static Regime of(Law law, LocalDate concludedOn) {
    return law == Law.NL ? NL : concludedOn.isBefore(BOOK_5) ? BE_OLD : BE;
  }

  @Override
  public String dutch() {
    return dutch;
  }

  /** What everybody who works on the case must know; empty when there is nothing special. */
  public String warning() {
    return this == BE_OLD
        ? "Dit contract is van vóór 1 januari 2023 en valt in de regel onder het oude Belgische"
            + " Burgerlijk Wetboek, ook na een verlenging. Laat de jurist elke stap toetsen; een"
            + " brief noemt geen artikelen van Boek 5."
        : "";
  }

  /** The ground of a table under this regime: under the old code, without articles of Book 5. */
  public String ground(String ofTable) {
    return this == BE_OLD ? ARTICLE.matcher(ofTable).replaceAll("") : ofTable;
  }
}
