package org.supplierescalation.dispute;

import java.util.List;
import java.util.Locale;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.YesNo;

/** The lawyer says what decides which routes are open. */
public class AssessDispute {

  private final CaseFiles cases;
  private final DisputeFactsFile file;
  private final Timeline timeline;

  public AssessDispute(CaseFiles cases, DisputeFactsFile file, Timeline timeline) {
    this.cases = cases;
    this.file = file;
    this.timeline = timeline;
  }

  public void assess(DisputeFacts facts) {
    file.add(facts);
    timeline.add(
        facts.reference(),
        facts.by(),
        EntryKind.DECISION,
        "Geschil in kaart gebracht",
        """
        Vordering: %s
        Spoedeisend: %s
        Leverancier weigert elk overleg: %s
        Arbitrage later afgesproken: %s
        Verjaring veilig: %s
        Dossier compleet: %s
        Meer waard dan de kosten: %s
        Gewenst resultaat: %s%s"""
            .formatted(
                facts.claimText(),
                word(facts.urgent()),
                word(facts.hardRefusal()),
                word(facts.arbitrationAgreed()),
                word(facts.limitationSafe()),
                word(facts.dossierComplete()),
                word(facts.worthIt()),
                facts.desiredResult(),
                unproven(facts)));
  }

  private String unproven(DisputeFacts facts) {
    List<String> unproven =
        cases.breaches(facts.reference()).stream()
            .filter(breach -> !breach.isProven())
            .map(Breach::inShort)
            .toList();
    return unproven.isEmpty() ? "" : "\nNog zonder bewijs: " + String.join("; ", unproven);
  }

  private static String word(boolean yes) {
    return YesNo.of(yes).dutch().toLowerCase(Locale.ROOT);
  }
}
