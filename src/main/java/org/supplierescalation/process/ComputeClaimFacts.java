package org.supplierescalation.process;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Clauses.Credits;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.Contract.PenaltyClause;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.remedy.ClaimDays;
import org.supplierescalation.remedy.ClaimKind;
import org.supplierescalation.remedy.Claims;
import org.supplierescalation.remedy.FoundDefault;
import org.supplierescalation.remedy.FoundDefaults;
import org.supplierescalation.remedy.PenaltyUnit;
import org.supplierescalation.remedy.ServiceCredits;
import org.supplierescalation.remedy.Settlement;
import org.supplierescalation.term.DutchDates;

/** What the contract says to whoever computes a penalty or service credits. */
@Component
class ComputeClaimFacts implements Facts {

  // Long enough for a credit note to pass through the books; no term of the law.
  private static final int WORKING_DAYS_TO_PAY = 10;

  private final ContractOfCase contracts;
  private final FoundDefaults defaults;
  private final Claims claims;
  private final ClaimDays days;

  ComputeClaimFacts(
      ContractOfCase contracts, FoundDefaults defaults, Claims claims, ClaimDays days) {
    this.contracts = contracts;
    this.defaults = defaults;
    this.claims = claims;
    this.days = days;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_ComputePenalty", "UserTask_ComputeCredits");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Contract contract = contracts.get(reference);
    Map<String, Object> facts = new HashMap<>();
    facts.put("monthlyFee", Euro.text(contract.monthlyFee()));
    facts.put("setOffRule", ClaimFormFacts.setOffRule(contract));
    PenaltyClause penalty = contract.penalty();
    if (isPenalty(task) && penalty != null) {
      facts.putAll(penalty(contract, penalty));
      facts.put("defaultRule", defaultRule(reference, contract));
      facts.put("claimedBefore", before(reference, ClaimKind.PENALTY));
    }
    Credits credits = contract.clauses().credits();
    if (!isPenalty(task) && credits != null) {
      facts.putAll(credits(credits));
      facts.put("claimedBefore", before(reference, ClaimKind.SERVICE_CREDITS));
    }
    return facts;
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    LocalDate today = days.today(contracts.law(reference));
    Map<String, Object> proposed = new HashMap<>();
    proposed.put("paymentDays", WORKING_DAYS_TO_PAY);
    if (isPenalty(task)) {
      proposed.put("settlement", Settlement.CREDIT_NOTE.name());
      proposed.put("penaltyUntil", today.toString());
      defaults
          .latest(reference)
          .filter(FoundDefault::inDefault)
          .ifPresent(found -> proposed.put("penaltyFrom", found.since().toString()));
    } else {
      proposed.put("creditMonth", YearMonth.from(today).minusMonths(1).atDay(1).toString());
    }
    return proposed;
  }

  private static boolean isPenalty(DelegateTask task) {
    return task.getTaskDefinitionKey().equals("UserTask_ComputePenalty");
  }

  private String before(CaseReference reference, ClaimKind kind) {
    String before = ClaimFormFacts.before(claims.of(reference), kind);
    return before.isEmpty() ? "In dit dossier is nog niets gevorderd." : "Al gevorderd: " + before;
  }

  private String defaultRule(CaseReference reference, Contract contract) {
    if (contract.clauses().penaltyWithoutNotice()) {
      return "Volgens het beding is voor de boete geen ingebrekestelling nodig.";
    }
    return defaults
        .latest(reference)
        .filter(FoundDefault::inDefault)
        .map(
            found ->
                "De boete loopt niet eerder dan %s, toen de leverancier in gebreke raakte."
                    .formatted(DutchDates.inWords(found.since())))
        .orElse("Er is nog geen verzuim vastgesteld; zonder verzuim is er geen boete.");
  }

  private static Map<String, Object> penalty(Contract contract, PenaltyClause clause) {
    return Map.of(
        "penaltyClause", clause.clause(),
        "penaltyUnit", clause.unit(),
        "penaltyCounted", PenaltyUnit.of(clause.unit()) == PenaltyUnit.COUNTED ? "YES" : "NO",
        "penaltyAmount", Euro.text(clause.amount()),
        "penaltyMaximum", Euro.text(clause.maximum()),
        "damagesRule",
            contract.clauses().damagesBesidePenalty()
                ? "Volgens het contract kunnen wij naast de boete ook schadevergoeding vorderen."
                : "De boete komt in de plaats van schadevergoeding over dezelfde tekortkoming.");
  }

  private static Map<String, Object> credits(Credits clause) {
    return Map.of(
        "creditClause", clause.clause(),
        "creditPercentage", ServiceCredits.percent(clause.percentage()),
        "creditMaximum", ServiceCredits.percent(clause.monthlyMaximum()),
        "creditDays", Integer.toString(clause.claimWithinDays()));
  }
}
