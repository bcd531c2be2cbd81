package org.supplierescalation.dossier.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A bundle that is being made. The content of its pages lies in a file on disk until it is saved;
 * what stays in memory is the list of pages, about ten kilobytes for each.
 */
final class Volume implements Closeable {

  private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
  private final PDFMergerUtility merger = new PDFMergerUtility();
  private final List<Part> parts = new ArrayList<>();

  /**
   * A stretch of pages that belong together.
   *
   * @param name what stands at the foot of its pages, such as "Productie 3"
   * @param title as the bookmark says
   * @param first index of its first page, from 0
   */
  record Part(String name, String title, int first, int pages) {}

  PDDocument document() {
    return document;
  }

  int pages() {
    return document.getNumberOfPages();
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  Part add(String name, String title, List<byte[]> printed) throws IOException {
    int first = pages();
    for (byte[] pdf : printed) {
      try (PDDocument pages = open(pdf)) {
        append(pages);
      }
    }
    return part(name, title, first);
  }

  /** When it fails the volume is as it was. */
  Part add(String name, String title, PDDocument pages) throws IOException {
    int first = pages();
    append(pages);
    return part(name, title, first);
  }

  /** Puts these pages before all others. */
  void putFirst(String name, String title, List<byte[]> printed) throws IOException {
    int before = pages();
    Part front = add(name, title, printed);
    List<PDPage> moved = new ArrayList<>();
    for (int page = before; page < pages(); page++) {
      moved.add(document.getPage(page));
    }
    if (before > 0) {
      PDPage next = document.getPage(0);
      moved.forEach(document.getPages()::remove);
      moved.forEach(page -> document.getPages().insertBefore(page, next));
    }
    parts.remove(front);
    parts.replaceAll(
        each -> new Part(each.name(), each.title(), each.first() + front.pages(), each.pages()));
    parts.add(0, new Part(name, title, 0, front.pages()));
  }

  void save(Path file) throws IOException {
    document.save(file.toFile(), CompressParameters.NO_COMPRESSION);
  }

  /** Reads a document with everything it unfolds on disk. */
  static PDDocument open(byte[] pdf) throws IOException {
    return Loader.loadPDF(pdf, "", null, null, IOUtils.createTempFileOnlyStreamCache());
  }

  private void append(PDDocument pages) throws IOException {
    int before = pages();
    try {
      HarmlessPages.strip(pages);
      merger.appendDocument(document, pages);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      while (pages() > before) {
        document.removePage(pages() - 1);
      }
      throw new IOException("these pages cannot be copied", broken);
    }
  }

  private Part part(String name, String title, int first) {
    Part part = new Part(name, title, first, pages() - first);
    parts.add(part);
    return part;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
