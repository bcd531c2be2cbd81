package org.supplierescalation.casefile;

import java.time.LocalDate;

/** A breach as it is reported; see {@link Breach} for what the words mean. */
public record NewBreach(String commitment, String fact, LocalDate occurredOn, String effect) {

  public NewBreach {
    if (fact.isBlank()) {
      throw new Refused("Vul in wat er is gebeurd.");
    }
  }
}
