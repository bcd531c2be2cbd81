package org.supplierescalation.post;

import org.supplierescalation.casefile.Word;
import org.supplierescalation.term.Law;

/** How an attempt to deliver a letter ended. */
public enum AttemptResult implements Word {
  DELIVERED("Afgeleverd"),
  REFUSED("Aanname geweigerd"),
  NOT_COLLECTED("Niet afgehaald"),
  RETURNED("Retour gekomen");

  private final String dutch;

  AttemptResult(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }

  /** What it means for the proof of receipt (law.md 1.3; NL: BW 3:37 paragraph 3). */
  public String meaning(Law law) {
    return switch (this) {
      case DELIVERED -> "Voeg het bewijs van aflevering toe en leg de ontvangst vast.";
      case REFUSED ->
          (law == Law.NL
                  ? "Komt een brief niet aan door omstandigheden die voor rekening van de geadresseerde komen, dan kan hij toch als ontvangen gelden (artikel 3:37 lid 3 BW)."
                  : "Een geweigerde brief kan de geadresseerde toch hebben bereikt.")
              + " De jurist beoordeelt dat; tot dan is de ontvangst niet bewezen.";
      case NOT_COLLECTED, RETURNED ->
          "De ontvangst is niet bewezen. Controleer het adres en verstuur de brief opnieuw, of schakel een deurwaarder in.";
    };
  }
}
