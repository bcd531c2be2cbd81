package org.supplierescalation.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.EvidenceKind;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.evidence.KeepEvidence;
import org.supplierescalation.evidence.OfferedFile;
import org.supplierescalation.evidence.Told;

/**
 * Puts what was measured on a case: the report among its evidence, and each chosen shortcoming
 * among its breaches with the report as proof. The default notice and the claims quote them.
 */
public class PutBreachesOnCase {

  /** With this word the name of each report begins. */
  public static final String REPORT = "Meetrapport ";

  private final MakeMeasureReport makeReport;
  private final PrintReport print;
  private final KeepEvidence keepEvidence;
  private final CaseFiles cases;

  public PutBreachesOnCase(
      MakeMeasureReport makeReport, PrintReport print, KeepEvidence keepEvidence, CaseFiles cases) {
    this.makeReport = makeReport;
    this.print = print;
    this.keepEvidence = keepEvidence;
    this.cases = cases;
  }

  /**
   * @param chosen keys of {@link MeasuredBreach}
   * @return how many were put on the case
   */
  public int put(
      CaseReference reference, LocalDate from, LocalDate to, Set<String> chosen, String by) {
    EscalationCase escalation = cases.get(reference);
    String contract = escalation.contractNumber();
    if (contract == null) {
      throw new Refused("Bij dossier %s staat nog geen contract.".formatted(reference));
    }
    if (!escalation.isOpen()) {
      throw new Refused(
          "Dit dossier is gesloten. Open voor nieuwe tekortkomingen een nieuw dossier.");
    }
    MeasureReport report = makeReport.make(contract, from, to);
    List<MeasuredBreach> breaches =
        FindBreaches.in(report).stream().filter(found -> chosen.contains(found.key())).toList();
    if (breaches.isEmpty()) {
      throw new Refused("Kies ten minste één tekortkoming die in het dossier moet.");
    }
    refuseTwice(reference, breaches);
    CaseDocument kept =
        keepEvidence.keep(
            reference,
            new OfferedFile(name(report), print.print(report)),
            new Told(
                EvidenceKind.REPORT,
                report.to(),
                "Eigen meting met de serviceklok",
                "",
                sources(report),
                null,
                null),
            by);
    for (MeasuredBreach found : breaches) {
      cases.addBreach(reference, found.breach());
      cases.breaches(reference).stream()
          .filter(breach -> same(breach, found))
          .forEach(
              breach ->
                  cases.addEvidence(
                      breach.id(),
                      "Meetrapport “%s” (SHA-256 %s)".formatted(kept.name(), kept.sha256())));
    }
    return breaches.size();
  }

  private void refuseTwice(CaseReference reference, List<MeasuredBreach> breaches) {
    for (Breach breach : cases.breaches(reference)) {
      if (breaches.stream().anyMatch(found -> same(breach, found))) {
        throw new Refused(
            "Deze tekortkoming staat al in het dossier: “%s”. Kies een andere, of een andere tijd."
                .formatted(breach.inShort()));
      }
    }
  }

  private static boolean same(Breach breach, MeasuredBreach found) {
    return breach.fact().equals(found.breach().fact())
        && breach.commitment().equals(found.breach().commitment());
  }

  static String name(MeasureReport report) {
    return "%s%s %s tot en met %s.pdf"
        .formatted(REPORT, report.contract().number(), report.from(), report.to());
  }

  private static String sources(MeasureReport report) {
    return report.sources().isEmpty()
        ? ""
        : "Gemeten uit %s (SHA-256 %s)"
            .formatted(report.sources().get(0).fileName(), report.sources().get(0).sha256());
  }
}
