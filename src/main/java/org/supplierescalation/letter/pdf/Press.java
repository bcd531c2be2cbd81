package org.supplierescalation.letter.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Prints a page of HTML as PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). Fetches nothing: the
 * style stands in the page, the typefaces are our own, every other address is denied both before
 * and after it is resolved.
 */
class Press {

  static {
    XRLog.setLoggerImpl(new PressLog());
  }

  private final Typefaces typefaces = new Typefaces();
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  byte[] print(String html) {
    Document page = LetterPage.read(typefaces.showable(html));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument letter = new PDDocument()) {
      builder(page, letter).toStream(pdf).run();
    } catch (IOException e) {
      throw new UncheckedIOException("the letter could not be printed", e);
    }
    return pdf.toByteArray();
  }

  private PdfRendererBuilder builder(Document page, PDDocument letter) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder
        .withW3cDocument(page, null)
        .usePDDocument(letter)
        .usePdfAConformance(PdfAConformance.PDFA_3_A)
        .usePdfUaAccessibility(true)
        .useColorProfile(colours)
        .useUnicodeBidiSplitter(RightToLeftRuns::new)
        .useUnicodeBidiReorderer(new RightToLeftText())
        .withProducer("supplier-escalation");
    for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, kind) -> false, moment);
    }
    typefaces.addTo(builder, letter);
    return builder;
  }
}
