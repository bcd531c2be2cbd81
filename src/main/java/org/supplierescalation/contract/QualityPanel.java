package org.supplierescalation.contract;

import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.CaseReference;

/** The score of the contract on the page of its case, with what to agree instead. */
public class QualityPanel implements CasePanel {

  private final QualityScores scores;

  public QualityPanel(QualityScores scores) {
    this.scores = scores;
  }

  @Override
  public Optional<Panel> of(CaseReference reference) {
    return scores.latest(reference).map(QualityPanel::panel);
  }

  private static Panel panel(QualityScore score) {
    return new Panel(
        "contractkwaliteit",
        "Kwaliteit van het contract",
        "Score %d: %s. Vanaf 12 punten is een contract rood, vanaf 6 punten oranje."
            .formatted(score.points(), score.colour()),
        List.of("Punten", "Waarom", "Advies"),
        score.findings().stream()
            .map(
                finding ->
                    List.of(String.valueOf(finding.points()), finding.ground(), finding.advice()))
            .toList());
  }
}
