package org.supplierescalation.dossier.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.supplierescalation.dossier.pdf.Volume.Part;

/**
 * Numbers every page below what stands on it: the paper becomes a little longer, so that nothing is
 * covered. A page that is shown turned is numbered where its foot is for the reader.
 */
final class PageNumbers {

  private static final float STRIP = 22;
  private static final float SIZE = 9;

  private PageNumbers() {}

  static void stamp(Volume volume) throws IOException {
    PDDocument bundle = volume.document();
    PDFont font = font(bundle);
    int total = volume.pages();
    Iterator<PDPage> pages = bundle.getPages().iterator();
    for (Part part : volume.parts()) {
      for (int page = 1; page <= part.pages(); page++) {
        String words =
            "%s, p. %d / %d  ·  bundel p. %d / %d"
                .formatted(part.name(), page, part.pages(), part.first() + page, total);
        stamp(bundle, pages.next(), words, font);
      }
    }
  }

  private static void stamp(PDDocument bundle, PDPage page, String words, PDFont font)
      throws IOException {
    PDRectangle box = page.getCropBox();
    int turned = Math.floorMod(page.getRotation(), 360);
    PDRectangle strip = strip(box, turned);
    PDRectangle longer = around(box, strip);
    page.setMediaBox(longer);
    page.setCropBox(longer);
    float width = font.getStringWidth(words) / 1000 * SIZE;
    float middle = (turned % 180 == 0 ? strip.getWidth() : strip.getHeight()) / 2 - width / 2;
    try (PDPageContentStream content =
        new PDPageContentStream(bundle, page, AppendMode.APPEND, true, true)) {
      content.setNonStrokingColor(1f);
      content.addRect(
          strip.getLowerLeftX(), strip.getLowerLeftY(), strip.getWidth(), strip.getHeight());
      content.fill();
      content.setNonStrokingColor(0.2f);
      content.beginText();
      content.setFont(font, SIZE);
      content.setTextMatrix(start(strip, turned, middle));
      content.showText(words);
      content.endText();
    }
  }

  /** Where the foot of the page is for whoever reads it: below, right, above or left. */
  private static PDRectangle strip(PDRectangle box, int turned) {
    return switch (turned) {
      case 90 -> new PDRectangle(box.getUpperRightX(), box.getLowerLeftY(), STRIP, box.getHeight());
      case 180 -> new PDRectangle(box.getLowerLeftX(), box.getUpperRightY(), box.getWidth(), STRIP);
      case 270 ->
          new PDRectangle(box.getLowerLeftX() - STRIP, box.getLowerLeftY(), STRIP, box.getHeight());
      default ->
          new PDRectangle(box.getLowerLeftX(), box.getLowerLeftY() - STRIP, box.getWidth(), STRIP);
    };
  }

  private static Matrix start(PDRectangle strip, int turned, float middle) {
    float up = (STRIP - SIZE) / 2 + 1;
    return switch (turned) {
      case 90 ->
          new Matrix(0, 1, -1, 0, strip.getUpperRightX() - up, strip.getLowerLeftY() + middle);
      case 180 ->
          new Matrix(-1, 0, 0, -1, strip.getUpperRightX() - middle, strip.getUpperRightY() - up);
      case 270 ->
          new Matrix(0, -1, 1, 0, strip.getLowerLeftX() + up, strip.getUpperRightY() - middle);
      default ->
          Matrix.getTranslateInstance(strip.getLowerLeftX() + middle, strip.getLowerLeftY() + up);
    };
  }

  private static PDRectangle around(PDRectangle box, PDRectangle strip) {
    float left = Math.min(box.getLowerLeftX(), strip.getLowerLeftX());
    float below = Math.min(box.getLowerLeftY(), strip.getLowerLeftY());
    return new PDRectangle(
        left,
        below,
        Math.max(box.getUpperRightX(), strip.getUpperRightX()) - left,
        Math.max(box.getUpperRightY(), strip.getUpperRightY()) - below);
  }

  private static PDFont font(PDDocument bundle) {
    try (InputStream file =
        PageNumbers.class.getResourceAsStream("/letter/fonts/SourceSerif4-Regular.ttf")) {
      return PDType0Font.load(bundle, file, true);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the typeface of the page numbers", e);
    }
  }
}
