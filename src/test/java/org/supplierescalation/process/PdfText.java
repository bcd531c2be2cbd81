package org.supplierescalation.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a person reads in a PDF, on one line so that line breaks of the page do not matter. */
final class PdfText {

  private PdfText() {}

  static String of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return words(new PDFTextStripper().getText(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
