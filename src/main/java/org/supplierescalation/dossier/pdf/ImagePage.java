package org.supplierescalation.dossier.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** An image on a page of its own, upright or lying as the image is; never enlarged. */
final class ImagePage {

  private static final float MARGIN = 36;
  private static final float POINTS_PER_PIXEL = 72f / 96f;

  /** A small file can unfold to gigabytes: an image over this many pixels is not unfolded. */
  private static final long MOST_PIXELS = 40_000_000;

  private ImagePage() {}

  static PDDocument of(byte[] bytes, String name) throws IOException, Unprintable {
    refuseHuge(bytes);
    PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    try {
      draw(document, PDImageXObject.createFromByteArray(document, bytes, name));
      return document;
    } catch (IOException | RuntimeException broken) {
      document.close();
      throw new Unprintable(
          "Deze afbeelding is beschadigd of van een soort die niet op een bladzijde past.");
    }
  }

  private static void draw(PDDocument document, PDImageXObject image) throws IOException {
    PDRectangle paper =
        image.getWidth() > image.getHeight()
            ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth())
            : PDRectangle.A4;
    float scale =
        Math.min(
            POINTS_PER_PIXEL,
            Math.min(
                (paper.getWidth() - 2 * MARGIN) / image.getWidth(),
                (paper.getHeight() - 2 * MARGIN) / image.getHeight()));
    float width = image.getWidth() * scale;
    float height = image.getHeight() * scale;
    PDPage page = new PDPage(paper);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(
          image,
          (paper.getWidth() - width) / 2,
          paper.getHeight() - MARGIN - height,
          width,
          height);
    }
  }

  private static void refuseHuge(byte[] bytes) throws IOException, Unprintable {
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new Unprintable(
            "Deze afbeelding is beschadigd of van een soort die niet op een bladzijde past.");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
          throw new Unprintable("Deze afbeelding is te groot voor een bladzijde.");
        }
      } finally {
        reader.dispose();
      }
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException broken) {
      throw new Unprintable("Deze afbeelding is beschadigd.");
    }
  }
}
