package org.supplierescalation.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contracts;

/** Says how often a contract is looked at; the next evaluation follows at once. */
public class SetRhythm {

  private final Contracts contracts;
  private final Rhythms rhythms;
  private final PlanEvaluation planEvaluation;
  private final Clock clock;

  public SetRhythm(
      Contracts contracts, Rhythms rhythms, PlanEvaluation planEvaluation, Clock clock) {
    this.contracts = contracts;
    this.rhythms = rhythms;
    this.planEvaluation = planEvaluation;
    this.clock = clock;
  }

  public void set(String number, Rhythm rhythm, String by) {
    Optional<Contract> contract = contracts.find(number);
    LocalDate today =
        LocalDate.now(
            clock.withZone(
                contract
                    .orElseThrow(() -> new Refused("Dit contract staat niet in het register."))
                    .law()
                    .zone()));
    if (!rhythm.days().isEmpty() && rhythm.days().stream().noneMatch(today::isBefore)) {
      throw new Refused(
          "Alle afgesproken dagen zijn al voorbij. Noem een dag na vandaag, of laat de dagen leeg.");
    }
    rhythms.put(number, rhythm, by);
    planEvaluation.follow(number);
  }
}
