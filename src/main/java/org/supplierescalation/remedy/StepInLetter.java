package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.letter.LetterAmounts;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterItem;
import org.supplierescalation.letter.LetterKind;

/** What the announcement says that somebody else will do the supplier's work. */
public class StepInLetter implements LetterFactsOf {

  private final StepIns stepIns;
  private final FoundDefaults defaults;
  private final ContractOfCase contracts;

  public StepInLetter(StepIns stepIns, FoundDefaults defaults, ContractOfCase contracts) {
    this.stepIns = stepIns;
    this.defaults = defaults;
    this.contracts = contracts;
  }

  @Override
  public LetterKind kind() {
    return LetterKind.STEP_IN;
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
        new LetterItem(
            "Waarop de inschakeling berust",
            true,
            facts ->
                Stream.of("byClause", "byCourt", "byDefault", "byNotice")
                    .anyMatch(route -> LetterItem.says(facts, route)),
            "Kies bij de inschakeling waarop zij berust."),
        new LetterItem(
            "Artikel van het beding",
            true,
            facts -> !LetterItem.says(facts, "byClause") || LetterItem.says(facts, "clause"),
            "Vul het artikel in het register in."),
        LetterItem.blocking(
            "Motivering", "ground", "Leg bij de inschakeling uit waarop zij berust."),
        new LetterItem(
            "Spoed of uitzonderlijke omstandigheden (zonder rechter of beding)",
            true,
            facts -> !LetterItem.says(facts, "byNotice") || LetterItem.says(facts, "urgency"),
            "Vul in waarom het werk niet kan wachten."),
        new LetterItem(
            "Vaststelling van de toestand (zonder rechter of beding)",
            true,
            facts -> !LetterItem.says(facts, "byNotice") || LetterItem.says(facts, "recordedState"),
            "Vul in hoe de toestand is vastgesteld."),
        LetterItem.blocking("Het werk", "work", "Omschrijf welk werk de derde doet."),
        LetterItem.blocking("Wie het werk doet", "party", "Kies een offerte."),
        LetterItem.blocking(
            "Eerste dag van het werk", "startsOn", "Vul in wanneer het werk begint."),
        LetterItem.warning("Verwachte kosten", "amount", "Kies een offerte met een bedrag."));
  }

  @Override
  public Optional<BigDecimal> claimed(CaseReference reference) {
    return stepIns.latest(reference).map(plan -> plan.chosen().amount());
  }

  @Override
  public Map<String, Object> facts(CaseReference reference) {
    StepIn plan =
        stepIns
            .latest(reference)
            .filter(StepIn::approved)
            .orElseThrow(
                () -> new Refused("De directie heeft de inschakeling nog niet goedgekeurd."));
    Contract contract = contracts.get(reference);
    FoundDefault found = DefaultLetter.established(defaults, reference);
    String clause = contract.clauses().stepIn();
    Map<String, Object> facts = new HashMap<>();
    facts.put("byClause", plan.route() == StepInRoute.CLAUSE);
    facts.put("byCourt", plan.route() == StepInRoute.COURT);
    facts.put("byDefault", plan.route() == StepInRoute.DEFAULT);
    facts.put("byNotice", plan.route() == StepInRoute.NOTICE);
    facts.put("clause", clause == null ? "" : clause);
    facts.put("ground", plan.ground());
    facts.put("urgency", plan.urgency());
    facts.put("recordedState", plan.recordedState());
    facts.put("work", plan.work());
    facts.put("startsOn", LetterDates.inWords(plan.startsOn()));
    facts.put("party", plan.chosen().party());
    facts.put("amount", LetterAmounts.euro(plan.chosen().amount()));
    facts.put("defaultSince", LetterDates.inWords(found.since()));
    facts.put("defaultGround", found.ground());
    return facts;
  }
}
