package org.supplierescalation.dossier.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.VerifyCaseFile;
import org.supplierescalation.dossier.Audience;
import org.supplierescalation.dossier.ChronologyPrint;
import org.supplierescalation.dossier.Dossier;
import org.supplierescalation.dossier.DossierOnFile;
import org.supplierescalation.dossier.Exhibit;
import org.supplierescalation.dossier.Piece;

/** However large a case is, what is in memory is one document. */
@Program
class ZipMemoryTest {

  private static final int DOCUMENTS = 300;
  private static final int MEGABYTE = 1 << 20;

  @Autowired ApplicationContext program;
  @Autowired ChronologyPrint chronology;
  @Autowired VerifyCaseFile verify;
  @Autowired IndexPage index;

  @Test
  void noMoreThanAFewDocumentsAreAliveAtOnce() throws IOException {
    Dossier dossier = large(DossierOnFile.about("Groot", program).dossier(Audience.LAWYER));
    MadeUp documents = new MadeUp();

    new ZipDossier(documents, chronology, verify, index)
        .write(dossier, OutputStream.nullOutputStream());

    assertThat(documents.given).hasSize(DOCUMENTS);
    assertThat(documents.mostAlive).isPositive().isLessThanOrEqualTo(3);
  }

  private static Dossier large(Dossier empty) {
    List<Exhibit> exhibits = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    for (int each = 1; each <= DOCUMENTS; each++) {
      CaseDocument document =
          new CaseDocument(
              UUID.randomUUID(),
              empty.reference(),
              "EVIDENCE",
              each + ".pdf",
              "application/pdf",
              "0".repeat(64),
              MEGABYTE,
              Instant.EPOCH,
              "jurist",
              null);
      Exhibit exhibit =
          new Exhibit(each, document, LocalDate.EPOCH, true, "Stuk", "Rapport", "", false, null);
      exhibits.add(exhibit);
      pieces.add(new Piece(exhibit, "Stuk", document, each + ".pdf", ""));
    }
    return new Dossier(
        empty.escalation(),
        null,
        empty.law(),
        Audience.LAWYER,
        exhibits,
        pieces,
        List.of(),
        List.of(),
        empty.takenAt(),
        "jurist");
  }

  /** Gives a megabyte of noise for each document, and watches what is kept of it. */
  private static final class MadeUp implements Documents {

    private final Random random = new Random(9);
    private final List<WeakReference<byte[]>> given = new ArrayList<>();
    private int mostAlive;

    @Override
    public byte[] bytes(UUID id) {
      if (given.size() % 50 == 49) {
        System.gc();
        long alive = given.stream().filter(each -> each.get() != null).count();
        mostAlive = (int) Math.max(mostAlive, Math.max(1, alive));
      }
      byte[] noise = new byte[MEGABYTE];
      random.nextBytes(noise);
      given.add(new WeakReference<>(noise));
      return noise;
    }

    @Override
    public CaseDocument keep(
        CaseReference reference, String kind, String name, String type, byte[] bytes, String by) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<CaseDocument> of(CaseReference reference) {
      return List.of();
    }

    @Override
    public Optional<CaseDocument> find(UUID id) {
      return Optional.empty();
    }
  }
}
