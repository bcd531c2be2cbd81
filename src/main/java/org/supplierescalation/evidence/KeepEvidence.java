package org.supplierescalation.evidence;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.ProveBreach;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.Seal;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.term.DutchDates;
import org.supplierescalation.term.Law;

/**
 * Puts a file on file as evidence: the bytes, what was said of them, the words with the breach it
 * proves, and the line on the timeline. A closed case takes evidence too: an addition is a new
 * line, and it says so.
 */
public class KeepEvidence {

  /** The kind of document in the case file. */
  public static final String KIND = "EVIDENCE";

  private final AdmitFile admitFile;
  private final CaseFiles cases;
  private final ProveBreach proveBreach;
  private final Documents documents;
  private final EvidenceItems items;
  private final Timeline timeline;
  private final Clock clock;

  public KeepEvidence(
      AdmitFile admitFile,
      CaseFiles cases,
      Documents documents,
      EvidenceItems items,
      Timeline timeline,
      Clock clock) {
    this.admitFile = admitFile;
    this.cases = cases;
    this.proveBreach = new ProveBreach(cases);
    this.documents = documents;
    this.items = items;
    this.timeline = timeline;
    this.clock = clock;
  }

  public CaseDocument keep(CaseReference reference, OfferedFile offered, Told told, String by) {
    EscalationCase escalation = cases.get(reference);
    if (told.datedOn().isAfter(LocalDate.now(clock.withZone(Law.NL.zone())))) {
      throw new Refused(
          "De datum van het bewijs ligt in de toekomst. Vul de dag in waarop het gebeurde.");
    }
    refuseWrongOriginal(reference, told);
    AdmittedFile file = admitFile.admit(offered);
    refuseSecondTime(reference, file);
    CaseDocument kept =
        documents.keep(reference, KIND, file.name(), file.type().mediaType(), file.content(), by);
    @Nullable Breach breach =
        told.breach().isEmpty()
            ? null
            : proveBreach.prove(reference, told.breach(), EvidenceWords.withBreach(told, kept));
    items.add(
        new EvidenceItem(
            kept.id(),
            reference,
            told.category(),
            told.datedOn(),
            told.source(),
            breach == null ? null : breach.id(),
            told.redactedFrom(),
            told.partOf(),
            told.note()));
    timeline.add(
        reference,
        by,
        EntryKind.EVIDENCE,
        EvidenceWords.title(told),
        EvidenceWords.line(told, kept, breach, nameOf(told), !escalation.isOpen()),
        kept.id());
    return kept;
  }

  private void refuseWrongOriginal(CaseReference reference, Told told) {
    if (told.redactedFrom() == null) {
      return;
    }
    CaseDocument original =
        documents
            .find(told.redactedFrom())
            .filter(found -> found.reference().equals(reference))
            .orElseThrow(() -> new Refused("Kies het origineel uit de lijst."));
    if (items.find(original.id()).map(EvidenceItem::redactedFrom).isPresent()) {
      throw new Refused(
          "“%s” is zelf een gelakt exemplaar. Kies het origineel.".formatted(original.name()));
    }
  }

  private void refuseSecondTime(CaseReference reference, AdmittedFile file) {
    String sha256 = Seal.of(file.content());
    documents.of(reference).stream()
        .filter(earlier -> earlier.sha256().equals(sha256) && !earlier.isRemoved())
        .findFirst()
        .ifPresent(
            earlier -> {
              throw new Refused(
                  "“%s” staat al in dit dossier: “%s”, van %s door %s. Het is niet nog eens bewaard."
                      .formatted(
                          file.name(),
                          earlier.name(),
                          DutchDates.inDigits(earlier.at().atZone(Law.NL.zone()).toLocalDate()),
                          earlier.by()));
            });
  }

  private @Nullable String nameOf(Told told) {
    return told.redactedFrom() != null
        ? documents.find(told.redactedFrom()).map(CaseDocument::name).orElse(null)
        : told.partOf() != null
            ? documents.find(told.partOf()).map(CaseDocument::name).orElse(null)
            : null;
  }
}
