package org.supplierescalation.remedy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contract.PenaltyClause;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.term.DutchDates;

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
    facts.put("computation", penalty.computation());
    facts.put("total", Euro.text(penalty.total()));
    facts.put("byInvoice", demand.settlement() == Settlement.INVOICE);
    facts.put("bySetOff", demand.settlement() == Settlement.SET_OFF);
    facts.put("setOffBanned", contract.suspensionBanned());
    facts.put("damagesToo", contract.clauses().damagesBesidePenalty());
    facts.putAll(found(reference, contract.clauses().penaltyWithoutNotice()));
    facts.put("payBy", DutchDates.inWords(payBy));
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
        DutchDates.inWords(found.since()),
        "defaultGround",
        found.ground());
  }

  private static Map<String, Object> clause(PenaltyClause clause) {
    return Map.of(
        "clause", clause.clause(),
        "unit", clause.unit(),
        "amount", Euro.text(clause.amount()),
        "maximum", Euro.text(clause.maximum()));
  }
}
