package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.util.List;

/** What the open cases are about in money, all of them together. Everything is in euro. */
public interface MoneyAtStake {

  /** One sum of each kind, in the order of the kinds; nought when there is nothing. */
  List<Sum> inOpenCases();

  /**
   * The sum of one kind.
   *
   * @param cases in how many cases
   * @param amount euro
   */
  record Sum(Kind kind, int cases, BigDecimal amount) {}

  /** What a sum is made of. */
  enum Kind {
    PENALTIES("Boetes, gevorderd", "Verstuurd of betwist; niet wat voldaan of ingetrokken is."),
    CREDITS("Servicecredits, gevorderd", "Verstuurd of betwist; niet wat voldaan is."),
    DAMAGES(
        "Schadevergoeding, vastgesteld",
        "De laatst vastgestelde claim per dossier met rente, min wat daarop is ontvangen. Een claim die daarna is ingetrokken, telt mee tot het dossier sluit."),
    COMPUTED(
        "Boetes en servicecredits, berekend",
        "Berekend, maar nog niet gevorderd bij de leverancier."),
    DAMAGES_RESERVED(
        "Schade, op de schadestaat",
        "Posten van dossiers zonder vastgestelde claim; zonder rente, en voordat boete en grens van de aansprakelijkheid eraf gaan."),
    SUSPENDED("Betalingen, opgeschort", "Wat wij nu achterhouden van facturen.");

    private final String dutch;
    private final String explanation;

    Kind(String dutch, String explanation) {
      this.dutch = dutch;
      this.explanation = explanation;
    }

    /** The name on screen. */
    public String dutch() {
      return dutch;
    }

    /** What is in it and what is not, one Dutch sentence. */
    public String explanation() {
      return explanation;
    }
  }
}
