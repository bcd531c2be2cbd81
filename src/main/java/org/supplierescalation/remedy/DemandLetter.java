package org.supplierescalation.remedy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterItem;
import org.supplierescalation.letter.LetterKind;
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
  public List<LetterItem> items() {
    return List.of(
        LetterItem.blocking(
            "Dag waarop het verzuim begon",
            "defaultSince",
            "Stel het verzuim opnieuw vast, met de dag."),
        LetterItem.blocking(
            "Grond: ingebrekestelling met ontvangst, of de uitzondering",
            "defaultGround",
            "Vul bij de vaststelling in waarop het verzuim berust."),
        LetterItem.blocking(
            "Wat nog moet gebeuren", "remaining", "Vul bij de sommatie in wat nog ontbreekt."),
        LetterItem.blocking(
            "Laatste dag van de slottermijn", "lastDay", "Maak de brief opnieuw op."),
        LetterItem.warning(
            "Gevolgen als de termijn voorbijgaat",
            "consequences",
            "Noem wat er volgt als de termijn voorbijgaat."),
        LetterItem.warning(
            "Wie bevoegd is te overleggen", "contact", "Noem de bevoegde contactpersoon."));
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
        "defaultSince", LetterDates.inWords(found.since()),
        "defaultGround", found.ground(),
        "remaining", demand.remaining(),
        "lastDay", LetterDates.inWords(lastDay),
        "consequences", demand.consequences(),
        "contact", demand.contact());
  }
}
