package org.supplierescalation.remedy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;
import org.supplierescalation.term.TermCalculator;

/** What the final demand says; setting it in type fixes the last day. */
public class DemandLetter implements LetterFactsOf {

  private final FinalDemands demands;
  private final FoundDefaults defaults;
  private final ContractOfCase contracts;
  private final TermCalculator terms;
  private final Clock clock;

  public DemandLetter(
      FinalDemands demands,
      FoundDefaults defaults,
      ContractOfCase contracts,
      TermCalculator terms,
      Clock clock) {
    this.demands = demands;
    this.defaults = defaults;
    this.contracts = contracts;
    this.terms = terms;
    this.clock = clock;
  }

  @Override
  public LetterKind kind() {
    return LetterKind.FINAL_DEMAND;
  }

  @Override
  public Map<String, Object> facts(CaseReference reference) {
    FinalDemand demand =
        demands.latest(reference).orElseThrow(() -> new Refused("Bereid eerst de sommatie voor."));
    FoundDefault found = DefaultLetter.established(defaults, reference);
    Law law = contracts.law(reference);
    LocalDate today = LocalDate.now(clock.withZone(law.zone()));
    LocalDate lastDay = terms.end(law, today, demand.days()).dueOn();
    // The timer waits for the day that the letter prints.
    demands.endsOn(reference, lastDay);
    return Map.of(
        "defaultSince", DutchDates.inWords(found.since()),
        "defaultGround", found.ground(),
        "remaining", demand.remaining(),
        "lastDay", DutchDates.inWords(lastDay),
        "consequences", demand.consequences(),
        "contact", demand.contact());
  }
}
