package org.supplierescalation.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.DocumentParticulars;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.OpenCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.contract.ContractOfCase;
import org.supplierescalation.term.BusinessCalendar;

/** A case with documents on file, described as people would. */
public final class DossierOnFile {

  private final ApplicationContext program;
  private final CaseReference reference;
  private final Map<UUID, DocumentParticulars> described = new HashMap<>();

  private DossierOnFile(ApplicationContext program, CaseReference reference) {
    this.program = program;
    this.reference = reference;
  }

  /** An ordinary case, reported by the contract manager. */
  public static DossierOnFile about(String subject, ApplicationContext program) {
    LocalDate day = LocalDate.of(2026, 11, 2);
    CaseReference opened =
        program
            .getBean(OpenCase.class)
            .open(
                new NewCase(
                    subject,
                    "Traag Systemen",
                    null,
                    "Niemand kan plannen",
                    Priority.P2,
                    day,
                    List.of(new NewBreach("Binnen vier uur", subject, day, "Geen roosters"))),
                "contractmanager")
            .reference();
    return new DossierOnFile(program, opened);
  }

  public CaseReference reference() {
    return reference;
  }

  public CaseDocument keep(String name, String mediaType, byte[] bytes) {
    CaseDocument kept =
        program
            .getBean(Documents.class)
            .keep(reference, "EVIDENCE", name, mediaType, bytes, "jurist");
    program
        .getBean(Timeline.class)
        .add(reference, "jurist", EntryKind.EVIDENCE, "Stuk toegevoegd", "", kept.id());
    return kept;
  }

  public CaseDocument keep(String name, String mediaType, String text) {
    return keep(name, mediaType, text.getBytes(StandardCharsets.UTF_8));
  }

  public DossierOnFile describe(
      CaseDocument document,
      String category,
      String day,
      String source,
      @Nullable CaseDocument redactedFrom) {
    described.put(
        document.id(),
        new DocumentParticulars(
            document.id(),
            category,
            LocalDate.parse(day),
            source,
            null,
            redactedFrom == null ? null : redactedFrom.id()));
    return this;
  }

  public Dossier dossier(Audience audience) {
    return new AssembleDossier(
            program.getBean(CaseFiles.class),
            program.getBean(Timeline.class),
            program.getBean(Documents.class),
            asked -> described,
            program.getBean(ContractOfCase.class),
            program.getBean(SentLetters.class),
            program.getBean(BusinessCalendar.class),
            new GapNorms(15, 2),
            program.getBean(Clock.class))
        .assemble(reference, audience, "jurist");
  }
}
