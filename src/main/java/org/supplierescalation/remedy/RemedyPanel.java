package org.supplierescalation.remedy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                List.of("Maatregel", "Stand", "Toelichting"),
                overview.stream().map(RemedyPanel::row).toList()));
  }

  private static List<String> row(RemedyOverview remedy) {
    return List.of(remedy.remedy().dutch(), remedy.stand(), explained(remedy));
  }

  /** Beside a column of facts there is room for one column of text. */
  private static String explained(RemedyOverview remedy) {
    return Stream.of(
            labelled("Nog nodig", String.join(" ", remedy.missing())),
            labelled("Niet samen met", remedy.excludes()),
            labelled("Grond", remedy.ground()))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String labelled(String label, String text) {
    return text.isBlank() ? "" : label + ": " + text;
  }
}
