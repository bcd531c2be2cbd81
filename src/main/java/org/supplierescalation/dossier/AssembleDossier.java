package org.supplierescalation.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.supplierescalation.casefile.Breach;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.DescribedDocuments;
import org.supplierescalation.casefile.DocumentParticulars;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.BusinessCalendar;
import org.supplierescalation.term.Law;

/** Puts a dossier together from everything that is on file of a case; reads no content. */
public class AssembleDossier {

  private final CaseFiles cases;
  private final Timeline timeline;
  private final Documents documents;
  private final DescribedDocuments described;
  private final ContractOfCase contracts;
  private final SentLetters sentLetters;
  private final FindGaps findGaps;
  private final Clock clock;

  public AssembleDossier(
      CaseFiles cases,
      Timeline timeline,
      Documents documents,
      DescribedDocuments described,
      ContractOfCase contracts,
      SentLetters sentLetters,
      BusinessCalendar calendar,
      GapNorms norms,
      Clock clock) {
    this.cases = cases;
    this.timeline = timeline;
    this.documents = documents;
    this.described = described;
    this.contracts = contracts;
    this.sentLetters = sentLetters;
    this.findGaps = new FindGaps(calendar, norms);
    this.clock = clock;
  }

  public Dossier assemble(CaseReference reference, Audience audience, String by) {
    EscalationCase escalation = cases.get(reference);
    Law law = contracts.law(reference);
    Map<UUID, DocumentParticulars> particulars = described.of(reference);
    List<SentLetter> sent = sentLetters.of(reference, law);
    List<TimelineEntry> lines = timeline.of(reference);
    List<Breach> breaches = cases.breaches(reference);
    List<Exhibit> exhibits =
        new NumberExhibits(documents.of(reference), particulars, papers(sent), law).number();
    return new Dossier(
        escalation,
        contracts.find(reference).orElse(null),
        law,
        audience,
        exhibits,
        ChoosePieces.of(exhibits, audience, law),
        new TellChronology(audience, law, exhibits).tell(lines, breaches, exhibits),
        audience == Audience.LAWYER
            ? findGaps.find(
                new GapFacts(
                    escalation,
                    law,
                    LocalDate.now(clock.withZone(law.zone())),
                    lines,
                    exhibits,
                    sent,
                    breaches,
                    proven(particulars)))
            : List.of(),
        clock.instant(),
        by);
  }

  private static Set<UUID> papers(List<SentLetter> sent) {
    return sent.stream()
        .map(each -> each.letter().document())
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Long> proven(Map<UUID, DocumentParticulars> particulars) {
    return particulars.values().stream()
        .map(DocumentParticulars::breach)
        .filter(Objects::nonNull)
        .toList();
  }
}
