package org.supplierescalation.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.CaseReference;

class RemedyPanelTest {

  private static final CaseReference CASE = new CaseReference("ESC-2026-0001");

  @Test
  void eachRemedyHasOneRowWithEverythingThatIsMissing() {
    RemedyPanel panel =
        panel(
            missing("Bewijs de schade."),
            new RemedyFinding(
                Remedy.PENALTY, true, "", "Schadevergoeding.", Set.of(Remedy.DAMAGES), "Beding"),
            missing("Ga de grens na."));

    assertThat(panel.of(CASE).orElseThrow().rows())
        .containsExactly(
            List.of(
                "Boete of schadebeding",
                "Open",
                "Niet samen met: Schadevergoeding.\nGrond: Beding"),
            List.of(
                "Aanvullende schadevergoeding",
                "Kan nog niet",
                "Nog nodig: Bewijs de schade. Ga de grens na.\nGrond: Wet"));
  }

  @Test
  void beforeTheTableIsAskedThereIsNoCard() {
    assertThat(panel().of(CASE)).isEmpty();
  }

  private static RemedyFinding missing(String what) {
    return new RemedyFinding(Remedy.DAMAGES, false, what, "", Set.of(), "Wet");
  }

  private static RemedyPanel panel(RemedyFinding... findings) {
    return new RemedyPanel(
        new RemedyFindings() {
          @Override
          public void put(CaseReference reference, List<RemedyFinding> answer) {
            throw new UnsupportedOperationException();
          }

          @Override
          public List<RemedyFinding> of(CaseReference reference) {
            return List.of(findings);
          }
        });
  }
}
