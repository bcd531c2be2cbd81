package org.supplierescalation.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.contract.Euro;
import org.supplierescalation.remedy.Conversion;
import org.supplierescalation.remedy.Conversions;
import org.supplierescalation.remedy.FoundDefault;
import org.supplierescalation.remedy.FoundDefaults;
import org.supplierescalation.remedy.PartialDissolution;
import org.supplierescalation.remedy.PartialDissolutions;
import org.supplierescalation.term.DutchDates;

/** What people see who prepare a conversion, a partial dissolution or a lower fee. */
@Component
class ReductionFormFacts implements Facts {

  private final ContractOfCase contracts;
  private final FoundDefaults defaults;
  private final Conversions conversions;
  private final PartialDissolutions partials;

  ReductionFormFacts(
      ContractOfCase contracts,
      FoundDefaults defaults,
      Conversions conversions,
      PartialDissolutions partials) {
    this.contracts = contracts;
    this.defaults = defaults;
    this.conversions = conversions;
    this.partials = partials;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(
        "UserTask_DraftConversion", "UserTask_DraftPartialDissolution", "UserTask_AdjustPayments");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Contract contract = contracts.get(reference);
    Map<String, Object> facts = new HashMap<>();
    facts.put("monthlyFee", Euro.text(contract.monthlyFee()));
    facts.put("lawName", contract.law().dutch());
    facts.put(
        "defaultSince",
        defaults
            .latest(reference)
            .filter(FoundDefault::inDefault)
            .map(found -> DutchDates.inWords(found.since()))
            .orElse("nog niet vastgesteld"));
    partials
        .latest(reference)
        .ifPresent(
            partial -> {
              facts.put("newFeeComputation", partial.computation());
              facts.put("newFeeStart", DutchDates.inWords(partial.from()));
            });
    return facts;
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    return switch (task.getTaskDefinitionKey()) {
      case "UserTask_DraftConversion" ->
          conversions.latest(reference).map(ReductionFormFacts::again).orElse(Map.of());
      case "UserTask_DraftPartialDissolution" ->
          partials.latest(reference).map(ReductionFormFacts::again).orElse(Map.of());
      default -> Map.of();
    };
  }

  private static Map<String, Object> again(Conversion conversion) {
    return Map.of(
        "obligations", conversion.obligations(),
        "notMinor", conversion.notMinor(),
        "estimate", conversion.estimate().doubleValue(),
        "estimateBasis", conversion.basis());
  }

  private static Map<String, Object> again(PartialDissolution partial) {
    return Map.of(
        "part", partial.part(),
        "feeShare", partial.share().doubleValue(),
        "shareMotivation", partial.motivation(),
        "newFeeFrom", partial.from().toString());
  }
}
