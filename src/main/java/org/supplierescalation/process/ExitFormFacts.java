package org.supplierescalation.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.ExitItem;
import org.supplierescalation.remedy.ExitPlan;
import org.supplierescalation.remedy.ExitPlans;
import org.supplierescalation.term.DutchDates;

/** What people see who make, approve and carry out an exit plan. */
@Component
class ExitFormFacts implements Facts {

  private final ExitPlans plans;

  ExitFormFacts(ExitPlans plans) {
    this.plans = plans;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("UserTask_MakeExitPlan", "UserTask_ApproveExitPlan", "UserTask_CarryOutExit");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    return plans.latest(reference).map(ExitFormFacts::plan).orElse(Map.of());
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    return task.getTaskDefinitionKey().equals("UserTask_MakeExitPlan")
        ? plans.latest(reference).map(ExitFormFacts::again).orElse(Map.of())
        : Map.of();
  }

  private static Map<String, Object> plan(ExitPlan plan) {
    return Map.of(
        "exitReadiness", plan.readiness() + " %",
        "exitEndsOn", DutchDates.inWords(plan.endsOn()),
        "exitExtent", plan.extent(),
        "exitUndoing", plan.undoing(),
        "exitMadeBy", plan.madeBy(),
        "exitItems", plan.items().stream().map(ExitFormFacts::line).toList());
  }

  private static Map<String, Object> line(ExitItem item) {
    return Map.of(
        "part",
        item.part().dutch(),
        "state",
        item.done() ? "Gereed" : "Nog niet",
        "notes",
        item.notes());
  }

  private static Map<String, Object> again(ExitPlan plan) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("endsOn", plan.endsOn().toString());
    fields.put("extent", plan.extent());
    fields.put("undoing", plan.undoing());
    for (ExitItem item : plan.items()) {
      fields.put(RecordExitPlanListener.doneKey(item.part()), item.done());
      fields.put(RecordExitPlanListener.notesKey(item.part()), item.notes());
    }
    return fields;
  }
}
