package org.supplierescalation.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.CaseReference;

/** The exit plan on the page of a case, and when to look at it again. */
class ExitPlanPanelTest {

  private static final CaseReference REFERENCE = new CaseReference("ESC-2026-0009");

  @Test
  void eachItemHasARowAndTheScoreIsInTheNote() {
    ExitPlan plan =
        new ExitPlan(
            REFERENCE,
            List.of(
                new ExitItem(ExitPart.COSTS, "", null, ExitState.NOT_NEEDED, "Gratis"),
                new ExitItem(
                    ExitPart.DATA, "ICT", LocalDate.of(2027, 1, 4), ExitState.TODO, "CSV")),
            40,
            "ict-manager",
            null,
            "");

    CasePanel.Panel panel = new ExitPlanPanel(new OnePlan(plan)).of(REFERENCE).orElseThrow();

    assertThat(panel.note()).isEqualTo("Voor 40 % gereed. Nog niet goedgekeurd.");
    assertThat(panel.rows())
        .containsExactly(
            List.of(
                "Gegevens terug, met formaat en proefterugzetting",
                "ICT",
                "04-01-2027",
                "Te doen",
                "CSV"),
            List.of("Kosten van de exit", "", "", "Niet nodig", "Gratis"));
  }

  @Test
  void aCaseWithoutAPlanHasNoCard() {
    assertThat(new ExitPlanPanel(new OnePlan(null)).of(REFERENCE)).isEmpty();
  }

  @Test
  void whatIsNotNeededCountsNeitherWayAndWhatIsNotPlannedIsNotDone() {
    ExitWeights weights = part -> part == ExitPart.DATA ? 10 : part == ExitPart.COSTS ? 5 : 1;
    ExitItem data = new ExitItem(ExitPart.DATA, "ICT", null, ExitState.DONE, "");
    ExitItem costs = new ExitItem(ExitPart.COSTS, "", null, ExitState.NOT_NEEDED, "Gratis");

    assertThat(weights.readiness(List.of(data, costs))).isEqualTo(100 * 10 / 24);
    assertThat(weights.readiness(List.of(data))).isEqualTo(100 * 10 / 29);
    assertThat(weights.readiness(List.of())).isZero();
  }

  private record OnePlan(ExitPlan plan) implements ExitPlans {

    @Override
    public void add(ExitPlan plan) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void approved(CaseReference reference, String by, String reason) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void progressed(CaseReference reference, List<ExitItem> items, int readiness) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ExitPlan> latest(CaseReference reference) {
      return Optional.ofNullable(plan);
    }
  }
}
