package org.supplierescalation.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.YesNo;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Regime;
import org.supplierescalation.remedy.RemedyFacts;
import org.supplierescalation.remedy.RemedyFactsOnFile;
import org.supplierescalation.remedy.RemedyInput;
import org.supplierescalation.term.Law;

/** The law that decides, and the answers of the last round, so that a next round is one click. */
@Component
class RemedyFactsFormFacts implements Facts {

  private final ContractOfCase contracts;
  private final RemedyFactsOnFile facts;

  RemedyFactsFormFacts(ContractOfCase contracts, RemedyFactsOnFile facts) {
    this.contracts = contracts;
    this.facts = facts;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_EstablishRemedyFacts");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Regime regime = contracts.get(reference).regime();
    return Map.of(
        "governingLaw",
        regime == Regime.BE_OLD
            ? regime.dutch() + ": laat een Belgische advocaat meekijken"
            : regime.dutch());
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    return facts
        .latest(reference)
        .map(RemedyFactsFormFacts::again)
        .orElseGet(() -> known(contracts.get(reference)));
  }

  /** What the contract answers before anybody did. */
  private static Map<String, Object> known(Contract contract) {
    Map<String, Object> known = new HashMap<>();
    if (contract.law() == Law.NL) {
      known.put(RemedyInput.URGENCY.key(), YesNo.NO.name());
      known.put(RemedyInput.STATE_RECORDED.key(), YesNo.NO.name());
    }
    if (contract.clauses().liabilityCap() != null) {
      known.put(RemedyInput.LIABILITY_CAP_CHECKED.key(), YesNo.YES.name());
    }
    return known;
  }

  private static Map<String, Object> again(RemedyFacts last) {
    Map<String, Object> fields = new HashMap<>();
    last.answers()
        .forEach(
            (input, answer) ->
                fields.put(
                    input.key(),
                    answer instanceof Enum<?> word
                        ? word.name()
                        : YesNo.of((Boolean) answer).name()));
    if (last.affectedShare() != null) {
      fields.put("affectedShare", last.affectedShare());
    }
    fields.put("remedyExplanation", last.explanation());
    return fields;
  }
}
