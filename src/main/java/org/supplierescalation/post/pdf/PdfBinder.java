package org.supplierescalation.post.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.springframework.stereotype.Component;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.post.Binder;

/** Binds PDFs and images. What unfolds to too much is refused before it does. */
@Component
class PdfBinder implements Binder {

  private static final String PDF = "application/pdf";
  private static final Set<String> IMAGES = Set.of("image/png", "image/jpeg");
  private static final float MARGIN = 36;
  private static final long MOST_PIXELS = 40_000_000;
  private static final int MOST_PAGES = 500;

  @Override
  public boolean prints(CaseDocument document) {
    return document.mediaType().equals(PDF) || IMAGES.contains(document.mediaType());
  }

  @Override
  public byte[] bind(byte[] cover, List<Paper> papers) {
    try (PDDocument bundle = Loader.loadPDF(cover)) {
      PDFMergerUtility merger = new PDFMergerUtility();
      for (Paper paper : papers) {
        try (PDDocument pages = pages(paper)) {
          leaveWhatShows(pages);
          merger.appendDocument(bundle, pages);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
          if (broken instanceof Refused refused) {
            throw refused;
          }
          throw new Refused(
              "“%s” is beschadigd of beveiligd en kan niet in het pakket. Print het apart."
                  .formatted(paper.document().name()));
        }
        if (bundle.getNumberOfPages() > MOST_PAGES) {
          throw new Refused(
              "Het pakket wordt langer dan %d bladzijden. Kies minder bijlagen."
                  .formatted(MOST_PAGES));
        }
      }
      // Paper needs no structure, and that of several documents does not fit together.
      bundle.getDocumentCatalog().setStructureTreeRoot(null);
      bundle.getDocumentCatalog().setMetadata(null);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      bundle.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDDocument pages(Paper paper) throws IOException {
    return paper.document().mediaType().equals(PDF)
        ? Loader.loadPDF(paper.bytes(), "", null, null, IOUtils.createTempFileOnlyStreamCache())
        : image(paper);
  }

  /** No scripts, no actions, no forms: it goes to a printer. */
  private static void leaveWhatShows(PDDocument pages) throws IOException {
    pages.getDocumentCatalog().setOpenAction(null);
    pages.getDocumentCatalog().setActions(null);
    pages.getDocumentCatalog().setAcroForm(null);
    pages.getDocumentCatalog().setNames(null);
    pages.getDocumentCatalog().setDocumentOutline(null);
    pages.getDocumentCatalog().setStructureTreeRoot(null);
    for (PDPage page : pages.getPages()) {
      page.setActions(null);
      page.getAnnotations().forEach(one -> one.getCOSObject().removeItem(COSName.A));
    }
  }

  private static PDDocument image(Paper paper) throws IOException {
    refuseHuge(paper);
    PDDocument document = new PDDocument();
    PDImageXObject image =
        PDImageXObject.createFromByteArray(document, paper.bytes(), paper.document().name());
    PDRectangle sheet = PDRectangle.A4;
    float scale =
        Math.min(
            0.75f,
            Math.min(
                (sheet.getWidth() - 2 * MARGIN) / image.getWidth(),
                (sheet.getHeight() - 2 * MARGIN) / image.getHeight()));
    PDPage page = new PDPage(sheet);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(
          image,
          MARGIN,
          sheet.getHeight() - MARGIN - image.getHeight() * scale,
          image.getWidth() * scale,
          image.getHeight() * scale);
    }
    return document;
  }

  private static void refuseHuge(Paper paper) throws IOException {
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(paper.bytes()))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new IOException("no image");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
          throw new Refused(
              "De afbeelding “%s” is te groot voor het pakket. Print haar apart."
                  .formatted(paper.document().name()));
        }
      } finally {
        reader.dispose();
      }
    }
  }
}
