package org.supplierescalation.remedy;

import java.util.List;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Timeline;

/**
 * The owner of the case chooses among the remedies that are open. What is missing cannot be waved
 * aside, and remedies that exclude each other are not chosen together (law.md 2).
 */
public class ChooseRemedies {

  private final RemedyFindings findings;
  private final RemedyChoices choices;
  private final Timeline timeline;

  public ChooseRemedies(RemedyFindings findings, RemedyChoices choices, Timeline timeline) {
    this.findings = findings;
    this.choices = choices;
    this.timeline = timeline;
  }

  public void choose(RemedyChoice choice) {
    choice.remedies().forEach(remedy -> refuseUnlessOpen(choice.reference(), remedy));
    refuseTogether(choice);
    choices.add(choice);
    timeline.add(
        choice.reference(),
        choice.chosenBy(),
        EntryKind.REMEDY,
        "Gekozen: " + choice.dutch(),
        choice.ground());
  }

  private void refuseUnlessOpen(CaseReference reference, Remedy remedy) {
    List<RemedyFinding> found =
        findings.of(reference).stream().filter(finding -> finding.remedy() == remedy).toList();
    if (found.stream().noneMatch(RemedyFinding::open)) {
      throw new Refused(
          found.stream()
              .map(RemedyFinding::missing)
              .collect(
                  Collectors.joining(
                      " ",
                      "“%s” kan nu niet. ".formatted(remedy.dutch()),
                      " Haal het vinkje weg, of zorg daar eerst voor.")));
    }
  }

  private void refuseTogether(RemedyChoice choice) {
    for (RemedyFinding finding : findings.of(choice.reference())) {
      for (Remedy other : choice.remedies()) {
        if (choice.remedies().contains(finding.remedy()) && finding.excluded().contains(other)) {
          throw new Refused(
              "“%s” en “%s” gaan niet samen. “%s” sluit uit: %s Kies er één."
                  .formatted(
                      finding.remedy().dutch(),
                      other.dutch(),
                      finding.remedy().dutch(),
                      finding.excludes()));
        }
      }
    }
  }
}
