package org.supplierescalation.remedy;

import java.util.List;
import java.util.Optional;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.CaseReference;

/** What the table answered last, on the page of the case. */
public class RemedyPanel implements CasePanel {

  private final RemedyFindings findings;

  public RemedyPanel(RemedyFindings findings) {
    this.findings = findings;
  }

  @Override
  public Optional<Panel> of(CaseReference reference) {
    List<RemedyOverview> overview = RemedyOverview.of(findings.of(reference));
    return overview.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Panel(
                "maatregelen",
                "Maatregelen",
                "Zoals de tabel het laatst antwoordde.",
                List.of("Maatregel", "Stand", "Wat nog nodig is", "Gaat niet samen met", "Grond"),
                overview.stream().map(RemedyPanel::row).toList()));
  }

  private static List<String> row(RemedyOverview remedy) {
    return List.of(
        remedy.remedy().dutch(),
        remedy.stand(),
        String.join(" ", remedy.missing()),
        remedy.excludes(),
        remedy.ground());
  }
}
