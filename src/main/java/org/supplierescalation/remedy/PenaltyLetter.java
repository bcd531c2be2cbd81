package org.supplierescalation.remedy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contract.PenaltyClause;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Language;
import org.supplierescalation.letter.LetterAmounts;
import org.supplierescalation.letter.LetterDates;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterItem;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.Worded;

/** What the claim of a penalty says. */
public class PenaltyLetter implements LetterFactsOf {

  private final Penalties penalties;
  private final Claims claims;
  private final FoundDefaults defaults;
  private final ContractOfCase contracts;
  private final ClaimDays days;

  public PenaltyLetter(
      Penalties penalties,
      Claims claims,
      FoundDefaults defaults,
      ContractOfCase contracts,
      ClaimDays days) {
    this.penalties = penalties;
    this.claims = claims;
    this.defaults = defaults;
    this.contracts = contracts;
    this.days = days;
  }

  @Override
  public LetterKind kind() {
    return LetterKind.PENALTY_CLAIM;
  }

  @Override
  public List<LetterItem> items() {
    return List.of(
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
  public Optional<BigDecimal> claimed(CaseReference reference) {
    return penalties.latest(reference).map(Penalty::total);
  }

  @Override
  public Map<String, Object> facts(CaseReference reference) {
    Penalty penalty =
        penalties
            .latest(reference)
            .orElseThrow(() -> new Refused("Bereken eerst de boete, en stel daarna de brief op."));
    Contract contract = contracts.get(reference);
    PenaltyDemand demand = penalty.demand();
    LocalDate payBy = days.payBy(contract.law(), demand.paymentDays());
    // Payment is awaited until the day that the letter prints.
    claims.update(claims.newest(reference, ClaimKind.PENALTY).payableBy(payBy));
    Map<String, Object> facts = new HashMap<>(clause(penalty.clause()));
    facts.put("period", demand.period());
    facts.put("units", Integer.toString(penalty.units()));
    facts.put("cause", demand.cause());
    facts.put("computation", computation(penalty));
    facts.put("total", LetterAmounts.euro(penalty.total()));
    facts.put("byInvoice", demand.settlement() == Settlement.INVOICE);
    facts.put("bySetOff", demand.settlement() == Settlement.SET_OFF);
    facts.put("setOffBanned", contract.suspensionBanned());
    facts.put("damagesToo", contract.clauses().damagesBesidePenalty());
    facts.putAll(found(reference, contract.clauses().penaltyWithoutNotice()));
    facts.put("payBy", LetterDates.inWords(payBy));
    return facts;
  }

  private Map<String, Object> found(CaseReference reference, boolean withoutNotice) {
    if (withoutNotice && defaults.latest(reference).filter(FoundDefault::inDefault).isEmpty()) {
      return Map.of("inDefault", false, "defaultSince", "", "defaultGround", "");
    }
    FoundDefault found = DefaultLetter.established(defaults, reference);
    return Map.of(
        "inDefault",
        true,
        "defaultSince",
        LetterDates.inWords(found.since()),
        "defaultGround",
        found.ground());
  }

  private static Map<String, Object> clause(PenaltyClause clause) {
    return Map.of(
        "clause", clause.clause(),
        "unit", clause.unit(),
        "amount", LetterAmounts.euro(clause.amount()),
        "maximum", LetterAmounts.euro(clause.maximum()));
  }

  /** The sum of {@link Penalty#computation()}, in each language. */
  private static Worded computation(Penalty penalty) {
    Worded amount = LetterAmounts.euro(penalty.clause().amount());
    Worded unlimited = LetterAmounts.euro(penalty.unlimited());
    Worded maximum = LetterAmounts.euro(penalty.clause().maximum());
    Worded before = LetterAmounts.euro(penalty.before());
    Worded left = LetterAmounts.euro(penalty.left());
    boolean limited = penalty.unlimited().compareTo(penalty.left()) > 0;
    boolean again = limited && penalty.before().signum() > 0;
    Worded words =
        Worded.of(
            penalty.computation(),
            "%d × %s per %s = %s"
                + (limited ? "; the maximum is %s" : "")
                + (again ? ", of which %s was claimed before, so that %s remains" : ""),
            "%d × %s par %s = %s"
                + (limited ? "\u00a0; le maximum est de %s" : "")
                + (again ? ", dont %s déjà réclamés, de sorte qu'il reste %s" : ""));
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
                        maximum.in(language),
                        before.in(language),
                        left.in(language)));
  }
}
