package org.supplierescalation.remedy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.LetterAmounts;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterItem;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Worded;
import org.supplierescalation.term.BusinessCalendar;

/** What the claim of a penalty says. */
public class PenaltyLetter implements LetterFactsOf {

  // Long enough for a credit note to pass through the books; no term of the law.
  private static final int WORKING_DAYS_TO_PAY = 10;

  private final Penalties penalties;
  private final FoundDefaults defaults;
  private final ContractOfCase contracts;
  private final BusinessCalendar calendar;
  private final Clock clock;

  public PenaltyLetter(
      Penalties penalties,
      FoundDefaults defaults,
      ContractOfCase contracts,
      BusinessCalendar calendar,
      Clock clock) {
    this.penalties = penalties;
    this.defaults = defaults;
    this.contracts = contracts;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  public LetterKind kind() {
    return LetterKind.PENALTY_CLAIM;
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
            "Beding in de overeenkomst", "clause", "Vul het artikel in het register in."),
        LetterItem.blocking("Bedrag per eenheid", "amount", "Vul het bedrag in het register in."),
        LetterItem.warning("Maximum", "maximum", "Ga na of de overeenkomst een maximum noemt."),
        LetterItem.blocking("Aantal eenheden", "units", "Bereken de boete opnieuw."),
        LetterItem.blocking(
            "Periode of gebeurtenissen",
            "cause",
            "Vul in over welke dagen of gebeurtenissen het gaat."),
        LetterItem.blocking("Berekening", "computation", "Bereken de boete opnieuw."),
        LetterItem.blocking("Betaaltermijn", "payBy", "Maak de brief opnieuw op."));
  }

  @Override
  public Map<String, Object> facts(CaseReference reference) {
    Penalty penalty =
        penalties
            .latest(reference)
            .orElseThrow(() -> new Refused("Bereken eerst de boete, en stel daarna de brief op."));
    FoundDefault found = DefaultLetter.established(defaults, reference);
    Contract contract = contracts.get(reference);
    LocalDate today = LocalDate.now(clock.withZone(contract.law().zone()));
    return Map.ofEntries(
        Map.entry("clause", penalty.clause().clause()),
        Map.entry("unit", penalty.clause().unit()),
        Map.entry("amount", LetterAmounts.euro(penalty.clause().amount())),
        Map.entry("maximum", LetterAmounts.euro(penalty.clause().maximum())),
        Map.entry("units", Integer.toString(penalty.units())),
        Map.entry("cause", penalty.cause()),
        Map.entry("computation", computation(penalty)),
        Map.entry("total", LetterAmounts.euro(penalty.total())),
        Map.entry("setOffBanned", contract.suspensionBanned()),
        Map.entry("defaultSince", LetterDates.inWords(found.since())),
        Map.entry("defaultGround", found.ground()),
        Map.entry(
            "payBy",
            LetterDates.inWords(
                calendar.plusWorkingDays(contract.law(), today, WORKING_DAYS_TO_PAY))));
  }

  /** The sum of {@link Penalty#computation()}, in each language. */
  private static Worded computation(Penalty penalty) {
    Worded amount = LetterAmounts.euro(penalty.clause().amount());
    Worded unlimited = LetterAmounts.euro(penalty.unlimited());
    Worded maximum = LetterAmounts.euro(penalty.clause().maximum());
    boolean limited = penalty.unlimited().compareTo(penalty.total()) > 0;
    Worded words =
        Worded.of(
            penalty.computation(),
            "%d × %s per %s = %s" + (limited ? "; the maximum is %s" : ""),
            "%d × %s par %s = %s" + (limited ? " ; le maximum est de %s" : ""));
    return Worded.in(
        language ->
            language == Language.NL
                ? words.in(language)
                : words
                    .in(language)
                    .formatted(
                        penalty.units(),
                        amount.in(language),
                        penalty.clause().unit(),
                        unlimited.in(language),
                        maximum.in(language)));
  }
}
