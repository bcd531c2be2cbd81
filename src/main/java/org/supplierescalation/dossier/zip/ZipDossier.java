package org.supplierescalation.dossier.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.VerifyCaseFile;
import org.supplierescalation.dossier.ChronologyPrint;
import org.supplierescalation.dossier.Dossier;
import org.supplierescalation.dossier.DossierZip;
import org.supplierescalation.dossier.Piece;

/** Writes everything as it is read: what is in memory is one document. */
@Component
class ZipDossier implements DossierZip {

  private final Documents documents;
  private final ChronologyPrint chronology;
  private final VerifyCaseFile verify;
  private final IndexPage index;

  ZipDossier(
      Documents documents, ChronologyPrint chronology, VerifyCaseFile verify, IndexPage index) {
    this.documents = documents;
    this.chronology = chronology;
    this.verify = verify;
    this.index = index;
  }

  @Override
  public void write(Dossier dossier, OutputStream out) throws IOException {
    SummedZip zip = new SummedZip(out, dossier.takenAt().atZone(dossier.law().zone()));
    List<byte[]> parts = chronology.print(dossier);
    zip.put("index.html", index.write(dossier, chronologyNames(parts.size())));
    zip.put("index.csv", IndexTable.write(dossier));
    for (int part = 0; part < parts.size(); part++) {
      zip.put(chronologyNames(parts.size()).get(part), parts.get(part));
    }
    for (Piece piece : dossier.included()) {
      CaseDocument document = piece.document();
      if (document != null) {
        zip.put("stukken/" + piece.fileName(), documents.bytes(document.id()));
      }
    }
    zip.put(
        "verificatie.txt",
        VerificationText.of(verify.verify(dossier.reference()), dossier)
            .getBytes(StandardCharsets.UTF_8));
    zip.finish();
  }

  private static List<String> chronologyNames(int parts) {
    return parts == 1
        ? List.of("chronologie.pdf")
        : IntStream.rangeClosed(1, parts).mapToObj("chronologie-deel-%d.pdf"::formatted).toList();
  }
}
