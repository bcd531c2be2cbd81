package org.supplierescalation.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CasePanel;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Stage;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;

/** What must be on file in the stages that the case has been through, and what is missing. */
public class RequiredEvidencePanel implements CasePanel {

  private final CaseFiles cases;
  private final Timeline timeline;
  private final FindProof findProof;

  public RequiredEvidencePanel(CaseFiles cases, Timeline timeline, FindProof findProof) {
    this.cases = cases;
    this.timeline = timeline;
    this.findProof = findProof;
  }

  @Override
  public Optional<Panel> of(CaseReference reference) {
    ProofOnFile file = findProof.of(cases.get(reference));
    Set<String> entered =
        timeline.of(reference).stream()
            .filter(line -> line.kind() == EntryKind.STAGE)
            .map(TimelineEntry::title)
            .collect(Collectors.toSet());
    List<Requirement> asked =
        Requirement.TABLE.stream()
            .filter(
                required ->
                    required.stage() == Stage.INTAKE
                        || entered.contains("Fase: " + required.stage().dutch()))
            .toList();
    long missing =
        asked.stream().filter(required -> !required.proof().apply(file).present()).count();
    return Optional.of(
        new Panel(
            "vereist-bewijs",
            "Vereist bewijs",
            note(missing),
            List.of("Fase", "Wat er moet zijn", "Stand"),
            asked.stream()
                .map(
                    required ->
                        List.of(
                            required.stage().dutch(),
                            required.words(),
                            required.proof().apply(file).inWords()))
                .toList()));
  }

  private static String note(long missing) {
    return missing == 0
        ? "Alles wat tot nu toe nodig is, staat in het dossier."
        : missing == 1
            ? "Er ontbreekt nog één stuk."
            : "Er ontbreken nog %d stukken.".formatted(missing);
  }
}
