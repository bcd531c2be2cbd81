package org.supplierescalation.remedy;

import java.util.HashMap;
import java.util.Map;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.letter.LetterFactsOf;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.term.DutchDates;

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
    facts.put("startsOn", DutchDates.inWords(plan.startsOn()));
    facts.put("party", plan.chosen().party());
    facts.put("amount", Euro.text(plan.chosen().amount()));
    facts.put("defaultSince", DutchDates.inWords(found.since()));
    facts.put("defaultGround", found.ground());
    return facts;
  }
}
