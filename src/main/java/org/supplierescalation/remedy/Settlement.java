package org.supplierescalation.remedy;

import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Word;
import org.supplierescalation.contract.Contract;

/** How the supplier is to settle an amount it owes us. */
public enum Settlement implements Word {
  CREDIT_NOTE("Creditnota van de leverancier"),
  INVOICE("Factuur van ons"),
  SET_OFF("Verrekenen met een factuur van de leverancier");

  private final String dutch;

  Settlement(String dutch) {
    this.dutch = dutch;
  }

  @Override
  public String dutch() {
    return dutch;
  }

  /** Set-off needs a contract that does not forbid it (BW 6:127; BE art. 5.254). */
  void refuseAgainst(Contract contract) {
    if (this == SET_OFF && contract.suspensionBanned()) {
      throw new Refused(
          "Het contract verbiedt verrekening. Vraag een creditnota of stuur een factuur, of leg het verbod voor aan de jurist.");
    }
  }
}
