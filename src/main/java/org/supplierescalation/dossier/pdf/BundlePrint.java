package org.supplierescalation.dossier.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.casefile.VerifyCaseFile;
import org.supplierescalation.dossier.ChronologyPrint;
import org.supplierescalation.dossier.Dossier;
import org.supplierescalation.dossier.DossierBundle;
import org.supplierescalation.dossier.Piece;
import org.supplierescalation.letter.SafeText;

/** One bundle at a time, built in files on disk that are gone when it was sent. */
@Component
class BundlePrint implements DossierBundle {

  /** What does not fit gets a sheet that points to the ZIP file. */
  static final int MOST_PAGES = 5_000;

  private static final int PATIENCE_IN_SECONDS = 60;

  private final ChronologyPrint chronology;
  private final PieceSheets sheets;
  private final PrintedPages pages;
  private final VerifyCaseFile verify;
  private final Semaphore one = new Semaphore(1, true);

  BundlePrint(
      ChronologyPrint chronology, PieceSheets sheets, PrintedPages pages, VerifyCaseFile verify) {
    this.chronology = chronology;
    this.sheets = sheets;
    this.pages = pages;
    this.verify = verify;
  }

  @Override
  public void write(Dossier dossier, OutputStream out) throws IOException {
    waitForTurn();
    try {
      Path file = Files.createTempFile("dossier-", ".pdf");
      try {
        build(dossier, file);
        Files.copy(file, out);
      } finally {
        Files.delete(file);
      }
    } finally {
      one.release();
    }
  }

  private void build(Dossier dossier, Path file) throws IOException {
    String checked =
        verify.verify(dossier.reference()).intact()
            ? "Bij het ophalen was het dossier ongewijzigd."
            : "Let op: het dossier is niet meer zoals het is vastgelegd. Zie verificatie.txt in het zipbestand.";
    try (Volume volume = new Volume()) {
      volume.add("Chronologie", "", chronology.print(dossier));
      Map<Piece, Integer> begin = new HashMap<>();
      for (Piece piece : dossier.included()) {
        CaseDocument document = piece.document();
        if (document != null) {
          begin.put(piece, volume.pages());
          sheets.add(piece, document, dossier, volume);
        }
      }
      putContentsFirst(new Contents(pages, dossier, checked), begin, volume);
      PageNumbers.stamp(volume);
      Bookmarks.add(volume);
      describe(volume.document(), dossier);
      volume.save(file);
    }
  }

  /** The list is as long with the right numbers as without: its columns do not move. */
  private static void putContentsFirst(Contents contents, Map<Piece, Integer> begin, Volume volume)
      throws IOException {
    int length = 0;
    for (byte[] part : contents.print(0, Map.of())) {
      try (PDDocument printed = Volume.open(part)) {
        length += printed.getNumberOfPages();
      }
    }
    int shift = length + 1;
    Map<Piece, Integer> shifted = new HashMap<>();
    begin.forEach((piece, page) -> shifted.put(piece, page + shift));
    volume.putFirst("Inhoud", "", contents.print(shift, shifted));
  }

  private static void describe(PDDocument bundle, Dossier dossier) {
    bundle.getDocumentInformation().setTitle("Dossier " + dossier.reference());
    bundle
        .getDocumentInformation()
        .setSubject(SafeText.lines(dossier.escalation().subject()).replace('\n', ' '));
    bundle.getDocumentCatalog().setLanguage("nl-NL");
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    bundle.getDocumentCatalog().setViewerPreferences(preferences);
  }

  private void waitForTurn() {
    try {
      if (!one.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
        throw new Refused(
            "Er wordt al een andere bundel gemaakt. Probeer het over een paar minuten opnieuw, of haal het zipbestand op.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for another bundle", e);
    }
  }
}
