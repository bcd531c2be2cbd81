package org.supplierescalation.dossier.pdf;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.dossier.Dossier;
import org.supplierescalation.dossier.Piece;

/** An exhibit as pages. What has no pages gets one sheet that says where the original is. */
@Component
class PieceSheets {

  private static final Logger LOG = LoggerFactory.getLogger(PieceSheets.class);

  private final Documents documents;
  private final PrintedPages pages;

  PieceSheets(Documents documents, PrintedPages pages) {
    this.documents = documents;
    this.pages = pages;
  }

  /** Adds the exhibit to the volume, whatever state it is in. */
  void add(Piece piece, CaseDocument document, Dossier dossier, Volume volume) throws IOException {
    String name = piece.exhibit().name();
    try {
      if (volume.pages() >= BundlePrint.MOST_PAGES) {
        throw new Unprintable(
            "De bundel is vol: er passen %,d bladzijden in.".formatted(BundlePrint.MOST_PAGES));
      }
      try {
        readable(piece, document, dossier, volume);
      } catch (IOException | RuntimeException | MessagingException broken) {
        LOG.info("{} of {} gets a slip sheet: {}", name, dossier.reference(), broken.toString());
        throw new Unprintable("Dit bestand is beschadigd en kan niet worden afgedrukt.");
      }
    } catch (Unprintable unprintable) {
      volume.add(name, piece.title(), List.of(slip(piece, dossier, unprintable.getMessage())));
    }
  }

  private void readable(Piece piece, CaseDocument document, Dossier dossier, Volume volume)
      throws IOException, MessagingException, Unprintable {
    String type = document.mediaType().toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*", "");
    String name = piece.exhibit().name();
    if (type.equals("application/pdf")) {
      addPdf(name, piece.title(), documents.bytes(document.id()), volume);
    } else if (type.startsWith("image/")) {
      try (PDDocument image = ImagePage.of(documents.bytes(document.id()), document.name())) {
        volume.add(name, piece.title(), image);
      }
    } else if (type.equals("message/rfc822")) {
      String text = MailText.of(documents.bytes(document.id()));
      volume.add(name, piece.title(), printed(text, piece, dossier));
    } else if (type.startsWith("text/") && !type.equals("text/html")) {
      String text = ReadableText.decode(documents.bytes(document.id()));
      volume.add(name, piece.title(), printed(text, piece, dossier));
    } else {
      throw new Unprintable("Dit soort bestand kan niet op papier worden gezet.");
    }
  }

  private static void addPdf(String name, String title, byte[] bytes, Volume volume)
      throws IOException, Unprintable {
    try (PDDocument pdf = Volume.open(bytes)) {
      if (pdf.isEncrypted()) {
        throw new Unprintable("Deze pdf is versleuteld.");
      }
      if (pdf.getNumberOfPages() == 0) {
        throw new Unprintable("Deze pdf heeft geen bladzijden.");
      }
      if (volume.pages() + pdf.getNumberOfPages() > BundlePrint.MOST_PAGES) {
        throw new Unprintable(
            "Dit stuk heeft %d bladzijden: zoveel passen er niet meer in de bundel."
                .formatted(pdf.getNumberOfPages()));
      }
      volume.add(name, title, pdf);
    } catch (InvalidPasswordException locked) {
      throw new Unprintable("Deze pdf is versleuteld: er is een wachtwoord nodig.");
    }
  }

  private List<byte[]> printed(String text, Piece piece, Dossier dossier) {
    List<byte[]> printed = new ArrayList<>();
    for (String part : ReadableText.parts(text)) {
      printed.add(
          pages.print(
              "text", dossier, Map.of("piece", piece, "text", part, "part", printed.size() + 1)));
    }
    return printed;
  }

  private byte[] slip(Piece piece, Dossier dossier, String reason) {
    return pages.print("slip", dossier, Map.of("piece", piece, "reason", reason));
  }
}
