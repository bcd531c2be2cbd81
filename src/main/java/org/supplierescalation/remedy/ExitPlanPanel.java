package org.supplierescalation.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.term.DutchDates;

/** The exit plan on the page of a case. */
public class ExitPlanPanel implements CasePanel {

  private static final List<String> COLUMNS =
      List.of("Onderdeel", "Wie", "Uiterlijk", "Stand", "Toelichting");

  private final ExitPlans plans;

  public ExitPlanPanel(ExitPlans plans) {
    this.plans = plans;
  }

  @Override
  public Optional<Panel> of(CaseReference reference) {
    return plans.latest(reference).map(ExitPlanPanel::panel);
  }

  private static Panel panel(ExitPlan plan) {
    return new Panel(
        "exitplan",
        "Exitplan",
        "Voor %d %% gereed. %s"
            .formatted(
                plan.readiness(),
                plan.isApproved()
                    ? "Goedgekeurd door %s.".formatted(plan.approvedBy())
                    : "Nog niet goedgekeurd."),
        COLUMNS,
        plan.items().stream().map(ExitPlanPanel::row).toList());
  }

  private static List<String> row(ExitItem item) {
    LocalDate due = item.dueOn();
    return List.of(
        item.part().dutch(),
        item.owner(),
        due == null ? "" : DutchDates.inDigits(due),
        item.state().dutch(),
        item.note());
  }
}
