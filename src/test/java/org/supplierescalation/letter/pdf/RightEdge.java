package org.supplierescalation.letter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How far to the right a letter prints: what is past its margin is cut off on paper. */
final class RightEdge extends PDFTextStripper {

  private float furthest;

  private RightEdge() {}

  /** Millimetres from the left edge of the page to the end of the furthest character. */
  static double of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      RightEdge edge = new RightEdge();
      edge.getText(document);
      return edge.furthest * 25.4 / 72;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (!text.getUnicode().isBlank()) {
      furthest = Math.max(furthest, text.getXDirAdj() + text.getWidthDirAdj());
    }
    super.processTextPosition(text);
  }
}
