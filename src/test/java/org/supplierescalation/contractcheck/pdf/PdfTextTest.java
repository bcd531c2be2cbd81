package org.supplierescalation.contractcheck.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.supplierescalation.contractcheck.CheckContract;
import org.supplierescalation.contractcheck.ContractReport;
import org.supplierescalation.contractcheck.ContractText;
import org.supplierescalation.contractcheck.Finding;
import org.supplierescalation.evidence.AdmittedFile;
import org.supplierescalation.evidence.FileType;

class PdfTextTest {

  private final CheckContract check = new CheckContract();

  @Test
  void aContractAsPdfGivesWhatTheSameTextGives() throws IOException {
    String text =
        Files.readString(Path.of("src/test/resources/contractcheck/sla-nl-slecht.txt"))
            .replace("€", "EUR");
    List<String> lines = text.lines().toList();
    byte[] pdf = pdf(List.of(lines.subList(0, 17), lines.subList(17, lines.size())));

    ContractReport report = check.check(read(pdf));
    ContractReport same = check.check(new ContractText("sla.txt", List.of(text)));

    assertThat(report.findings())
        .extracting(finding -> finding.code() + finding.clause() + finding.words())
        .containsExactlyElementsOf(
            same.findings().stream()
                .map(finding -> finding.code() + finding.clause() + finding.words())
                .toList());
    assertThat(report.findings())
        .filteredOn(finding -> finding.clause().equals("5.3"))
        .extracting(Finding::page)
        .containsExactly(2);
    assertThat(report.facts()).hasSameSizeAs(same.facts());
  }

  @Test
  void aScanIsToldFromAText() throws IOException {
    ContractReport report = check.check(read(pdf(List.of(List.of(), List.of()))));

    assertThat(report.scan()).isTrue();
    assertThat(report.unread()).containsExactly(1, 2);
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void ofATextWithAScannedPageThePageIsNamed() throws IOException {
    List<String> words =
        Collections.nCopies(
            10, "De leverancier levert de dienst volgens de afspraken in de bijlage.");
    ContractReport report = check.check(read(pdf(List.of(words, List.of(), words))));

    assertThat(report.scan()).isFalse();
    assertThat(report.unread()).containsExactly(2);
  }

  @Test
  void twoHundredPagesOfPdfAreReadWithinTenSeconds() throws IOException {
    List<String> lines =
        Files.readString(Path.of("src/test/resources/contractcheck/algemene-voorwaarden-it.txt"))
            .replace("€", "EUR")
            .lines()
            .toList();
    List<List<String>> pages = new ArrayList<>(Collections.nCopies(200, lines));
    byte[] pdf = pdf(pages);

    // What this thread itself did: other work on the machine does not count.
    long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    ContractText text = read(pdf);
    double reading = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9;
    ContractReport report = check.check(text);
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9;

    System.out.printf(
        "200 pages of PDF, %d findings: %.1f s, of which PDF %.1f s%n",
        report.findings().size(), seconds, reading);
    assertThat(report.pages()).isEqualTo(200);
    assertThat(report.findings()).hasSizeGreaterThan(2000);
    assertThat(seconds).isLessThan(10);
  }

  private static ContractText read(byte[] pdf) {
    return new PdfText().read(new AdmittedFile("sla.pdf", FileType.PDF, pdf));
  }

  /** A page without lines is a picture of a page. */
  private static byte[] pdf(List<List<String>> pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (List<String> lines : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          if (lines.isEmpty()) {
            BufferedImage picture = new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY);
            content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 595, 842);
          }
          content.setFont(new PDType1Font(FontName.HELVETICA), 9);
          for (int line = 0; line < lines.size(); line++) {
            if (!lines.get(line).isEmpty()) {
              content.beginText();
              content.newLineAtOffset(50, 800 - 12f * line);
              content.showText(lines.get(line));
              content.endText();
            }
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
