package org.supplierescalation.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.remedy.Agreements;
import org.supplierescalation.remedy.EndingChoice;
import org.supplierescalation.remedy.EndingChoices;
import org.supplierescalation.remedy.EndingGround;
import org.supplierescalation.remedy.ExitItem;
import org.supplierescalation.remedy.ExitPart;
import org.supplierescalation.remedy.ExitPlan;
import org.supplierescalation.remedy.ExitPlans;
import org.supplierescalation.term.DutchDates;

/** What people see who make, approve and carry out an exit plan. */
@Component
class ExitFormFacts implements Facts {

  private static final Set<String> PLANNING =
      Set.of("UserTask_PlanAssets", "UserTask_PlanContinuity");

  private final ExitPlans plans;
  private final EndingChoices endings;
  private final Agreements agreements;
  private final RemedySummaries summaries;
  private final ExitItemProposal proposal;

  ExitFormFacts(
      ExitPlans plans,
      EndingChoices endings,
      Agreements agreements,
      RemedySummaries summaries,
      ExitItemProposal proposal) {
    this.plans = plans;
    this.endings = endings;
    this.agreements = agreements;
    this.summaries = summaries;
    this.proposal = proposal;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(
        "UserTask_PlanAssets",
        "UserTask_PlanContinuity",
        "UserTask_ApproveExitPlan",
        "UserTask_CarryOutExit",
        "UserTask_RemindExitPlan");
  }

  @Override
  public Map<String, Object> shown(CaseReference reference, DelegateTask task) {
    Map<String, Object> facts = new HashMap<>();
    plans.latest(reference).ifPresent(plan -> facts.putAll(plan(plan)));
    endings
        .latest(reference)
        .map(EndingChoice::ground)
        .filter(ground -> ground != EndingGround.STAY)
        .ifPresent(
            ground -> {
              facts.put("endingName", ground.dutch());
              facts.put("endingSummary", summaries.of(reference, ground.remedy()));
              agreements
                  .latest(reference, ground.remedy())
                  .ifPresent(
                      agreement ->
                          facts.put(
                              "legalFinding", RemedyAgreementFacts.finding(agreement.jurist())));
            });
    return facts;
  }

  @Override
  public Map<String, Object> proposed(CaseReference reference, DelegateTask task) {
    Map<String, Object> fields = new HashMap<>();
    String key = task.getTaskDefinitionKey();
    if (PLANNING.contains(key)) {
      ExitForms.of(key).forEach(part -> ExitItemFields.write(fields, proposal.of(reference, part)));
    } else if (key.equals("UserTask_CarryOutExit")) {
      plans
          .newest(reference)
          .items()
          .forEach(item -> fields.put(ExitItemFields.state(item.part()), item.state().name()));
    }
    return fields;
  }

  private static Map<String, Object> plan(ExitPlan plan) {
    return Map.of(
        "exitReadiness", plan.readiness() + " %",
        "exitMadeBy", plan.madeBy(),
        "exitUnsecured", unsecured(plan),
        "exitItems", plan.items().stream().map(ExitFormFacts::line).toList());
  }

  private static String unsecured(ExitPlan plan) {
    return plan.unsecured().isEmpty()
        ? "De gegevenskopie en de beheerdersgegevens zijn veilig."
        : "Nog niet veilig: "
            + plan.unsecured().stream().map(ExitPart::dutch).collect(Collectors.joining("; "))
            + ".";
  }

  private static Map<String, Object> line(ExitItem item) {
    LocalDate dueOn = item.dueOn();
    return Map.of(
        "part", item.part().dutch(),
        "owner", item.owner(),
        "due", dueOn == null ? "" : DutchDates.inDigits(dueOn),
        "state", item.state().dutch(),
        "after", item.part().after().map(ExitPart::dutch).orElse(""),
        "note", item.note());
  }
}
