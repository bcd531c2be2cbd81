package org.supplierescalation.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.YesNo;
import org.supplierescalation.contract.Contract;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.remedy.Dissolution;
import org.supplierescalation.remedy.Dissolutions;
import org.supplierescalation.remedy.FoundDefault;
import org.supplierescalation.remedy.FoundDefaults;
import org.supplierescalation.remedy.Termination;
import org.supplierescalation.remedy.Terminations;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/** What people see who choose and prepare the end of a contract. */
@Component
class EndingFormFacts implements Facts {

  private final ContractOfCase contracts;
  private final FoundDefaults defaults;
  private final CaseFiles cases;
  private final Dissolutions dissolutions;
  private final Terminations terminations;

  EndingFormFacts(
      ContractOfCase contracts,
      FoundDefaults defaults,
      CaseFiles cases,
      Dissolutions dissolutions,
      Terminations terminations) {
    this.contracts = contracts;
    this.defaults = defaults;
    this.cases = cases;
    this.dissolutions = dissolutions;
    this.terminations = terminations;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(
        "UserTask_ChooseEnding",
        "UserTask_PrepareDissolution",
        "UserTask_FindState",
        "UserTask_PrepareTermination");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Contract contract = contracts.get(reference);
    Map<String, Object> facts = new HashMap<>();
    facts.put("lawName", contract.law().dutch());
    facts.put("belgian", contract.law() == Law.BE);
    facts.put("endingRule", ContractEnding.inWords(contract));
    facts.put("mailRule", ContractEnding.mailRule(contract));
    facts.put(
        "defaultSince",
        defaults
            .latest(reference)
            .filter(FoundDefault::inDefault)
            .map(found -> DutchDates.inWords(found.since()))
            .orElse("nog niet vastgesteld"));
    List<Breach> breaches = cases.breaches(reference);
    facts.put(
        "numberedBreaches",
        IntStream.range(0, breaches.size())
            .mapToObj(each -> numbered(each + 1, breaches.get(each)))
            .toList());
    return facts;
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    return switch (task.getTaskDefinitionKey()) {
      case "UserTask_PrepareDissolution" ->
          dissolutions.latest(reference).map(EndingFormFacts::again).orElse(Map.of());
      case "UserTask_PrepareTermination" ->
          terminations.latest(reference).map(EndingFormFacts::again).orElse(Map.of());
      default -> Map.of();
    };
  }

  private static Map<String, Object> numbered(int number, Breach breach) {
    return Map.of(
        "number",
        number,
        "commitment",
        breach.commitment(),
        "fact",
        breach.fact(),
        "evidence",
        breach.evidence());
  }

  private static Map<String, Object> again(Dissolution dissolution) {
    return Map.of(
        "endsOn", dissolution.endsOn().toString(),
        "extent", dissolution.extent(),
        "gravity", dissolution.gravity(),
        "motivation", dissolution.motivation(),
        "undoing", dissolution.undoing(),
        "refund", dissolution.refund().doubleValue(),
        "owed", dissolution.owed().doubleValue(),
        "registered", YesNo.of(dissolution.registered()).name());
  }

  private static Map<String, Object> again(Termination termination) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("receivedBy", termination.receivedOn().toString());
    fields.put("terminationReason", termination.why());
    fields.put("registered", YesNo.of(termination.registered()).name());
    Integer days = termination.ownNoticeDays();
    if (days != null) {
      fields.put("ownNoticeDays", days);
    }
    return fields;
  }
}
