package org.supplierescalation.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.dossier.Audience;
import org.supplierescalation.dossier.DossierBundle;
import org.supplierescalation.dossier.DossierOnFile;

@Program
class BundlePrintTest {

  @Autowired ApplicationContext program;
  @Autowired DossierBundle bundle;

  private DossierOnFile file;
  private int days;

  @BeforeEach
  void aCase() {
    file = DossierOnFile.about("Planning “ligt” stil ${x} 😀", program);
  }

  @Test
  void everyPartHasItsPagesItsBookmarkAndItsLabels() throws IOException {
    keep("Rapport.pdf", "application/pdf", pdf("Eerste rapport", 3, 0));
    keep("Foto.png", "image/png", image("png", 1600, 900));
    keep("Notulen.txt", "text/plain", "Afgesproken: één week".getBytes(StandardCharsets.UTF_8));

    try (PDDocument made = Loader.loadPDF(written())) {
      assertThat(made.getNumberOfPages()).isEqualTo(2 + 1 + 3 + 1 + 1);
      assertThat(bookmarks(made))
          .containsExactly(
              "Inhoud",
              "Chronologie",
              "Productie 1: Rapport",
              "Productie 2: Foto",
              "Productie 3: Notulen");
      assertThat(made.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
          .startsWith("Inhoud, 1", "Inhoud, 2", "Chronologie, 1", "Productie 1, 1")
          .endsWith("Productie 2, 1", "Productie 3, 1");
      assertThat(page(made, 5))
          .contains("Eerste rapport 2", "Productie 1, p. 2 / 3", "bundel p. 5 / 8");
      assertThat(page(made, 8)).contains("Afgesproken: één week");
      assertThat(page(made, 2))
          .containsPattern("1 \\d\\d-\\d\\d-\\d{4} Rapport Rapport 4")
          .containsPattern("3 \\d\\d-\\d\\d-\\d{4} Notulen Rapport 8");
      assertThat(page(made, 1)).contains("Planning “ligt” stil ${x}", "ongewijzigd");
    }
  }

  @ParameterizedTest(name = "a page turned by {0} degrees")
  @ValueSource(ints = {0, 90, 180, 270})
  void thePageNumberStandsUprightBelowThePageHoweverItIsTurned(int turned) throws IOException {
    keep("Scan.pdf", "application/pdf", pdf("Scan", 1, turned));

    try (PDDocument made = Loader.loadPDF(written())) {
      PDPage scan = made.getPage(3);
      float shown =
          turned % 180 == 0 ? scan.getCropBox().getHeight() : scan.getCropBox().getWidth();
      float was = turned % 180 == 0 ? 842 : 595;
      assertThat(shown).isBetween(was + 20, was + 24);
      PDFTextStripper reader = new PDFTextStripper();
      reader.setSortByPosition(true);
      reader.setStartPage(4);
      assertThat(reader.getText(made).strip())
          .endsWith("Productie 1, p. 1 / 1  ·  bundel p. 4 / 4");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken", "empty", "locked", "restricted", "cut", "bomb", "image"})
  void whatCannotBePrintedGetsASheetThatSaysWhyAndWhereItIs(String what) throws IOException {
    CaseDocument document =
        switch (what) {
          case "broken" ->
              keep(
                  "Kapot.pdf",
                  "application/pdf",
                  "%PDF-1.7 niets".getBytes(StandardCharsets.US_ASCII));
          case "empty" -> keep("Leeg.pdf", "application/pdf", pdf("Leeg", 0, 0));
          case "locked" -> keep("Slot.pdf", "application/pdf", locked("lezen"));
          case "restricted" -> keep("Beperkt.pdf", "application/pdf", locked(""));
          case "cut" -> keep("Half.pdf", "application/pdf", new byte[0]);
          case "bomb" -> keep("Groot.png", "image/png", image("png", 20_000, 2_100));
          default -> keep("Geen.jpg", "image/jpeg", new byte[] {1, 2, 3});
        };
    keep("Daarna.pdf", "application/pdf", pdf("Daarna", 1, 0));

    try (PDDocument made = Loader.loadPDF(written())) {
      assertThat(page(made, 4))
          .contains("Productie 1", "zipbestand", document.sha256().substring(0, 20))
          .containsPattern("beschadigd|versleuteld|geen bladzijden|te groot");
      assertThat(page(made, 5)).contains("Daarna 1");
    }
  }

  @Test
  void anOfficeFileGetsASheet() throws IOException {
    keep("Bestek.docx", "application/vnd.openxmlformats-officedocument", new byte[] {1});

    try (PDDocument made = Loader.loadPDF(written())) {
      assertThat(page(made, 4)).contains("Dit soort bestand", "Bestek.docx");
    }
  }

  @Test
  void aMailIsReadableAsAMail() throws IOException {
    keep(
        "Klacht.eml",
        "message/rfc822",
        """
        From: =?utf-8?q?Jos=C3=A9?= <jose@traag.example>
        To: contractbeheer@zorggroep.example
        Date: Sat, 28 Mar 2026 10:00:00 +0100
        Subject: =?utf-8?q?Storing_${x}?=
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: base64

        PHA+V2Ugd2Vya2VuIGVyPGI+YWFuPC9iPjwvcD48c2NyaXB0PmFsZXJ0KDEpPC9zY3JpcHQ+
        --b
        Content-Type: application/pdf; name="bijlage.pdf"
        Content-Disposition: attachment; filename="bijlage.pdf"

        x
        --b--
        """
            .getBytes(StandardCharsets.UTF_8));

    try (PDDocument made = Loader.loadPDF(written())) {
      assertThat(page(made, 4))
          .contains("Van: José <jose@traag.example>", "Onderwerp: Storing ${x}")
          .contains("Bijlagen: bijlage.pdf", "We werken eraan")
          .doesNotContain("PHA+");
    }
  }

  @Test
  void nothingInTheBundleActsByItself() throws IOException {
    try (PDDocument active = Loader.loadPDF(pdf("Actief", 1, 0))) {
      PDActionJavaScript script = new PDActionJavaScript("app.alert(1)");
      active.getDocumentCatalog().setOpenAction(script);
      active.getPage(0).getCOSObject().setItem(COSName.AA, script.getCOSObject());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      active.save(out);
      keep("Actief.pdf", "application/pdf", out.toByteArray());
    }

    try (PDDocument made = Loader.loadPDF(written())) {
      assertThat(made.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(made.getPage(3).getCOSObject().containsKey(COSName.AA)).isFalse();
      assertThat(page(made, 4)).contains("Actief 1");
    }
  }

  @Test
  void noFileIsLeftBehind() throws IOException {
    keep("Rapport.pdf", "application/pdf", pdf("Rapport", 2, 0));
    List<String> before = temporary();

    written();

    assertThat(temporary()).isEqualTo(before);
  }

  private static List<String> temporary() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .map(each -> each.getFileName().toString())
          .filter(name -> name.startsWith("dossier-") || name.startsWith("PDFBox"))
          .sorted()
          .toList();
    }
  }

  private CaseDocument keep(String name, String type, byte[] bytes) {
    CaseDocument kept = file.keep(name, type, bytes);
    file.describe(kept, "Rapport", "2026-03-%02d".formatted(++days), "", null);
    return kept;
  }

  private byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    bundle.write(file.dossier(Audience.LAWYER), out);
    return out.toByteArray();
  }

  private static List<String> bookmarks(PDDocument made) {
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem each : made.getDocumentCatalog().getDocumentOutline().children()) {
      titles.add(each.getTitle());
    }
    return titles;
  }

  private static String page(PDDocument made, int number) throws IOException {
    PDFTextStripper reader = new PDFTextStripper();
    reader.setStartPage(number);
    reader.setEndPage(number);
    return reader.getText(made);
  }

  private static byte[] pdf(String words, int pages, int turned) throws IOException {
    try (PDDocument document = made(words, pages, turned)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] locked(String password) throws IOException {
    try (PDDocument document = made("Geheim", 1, 0)) {
      AccessPermission nothing = new AccessPermission();
      nothing.setReadOnly();
      document.protect(new StandardProtectionPolicy("eigenaar", password, nothing));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static PDDocument made(String words, int pages, int turned) throws IOException {
    PDDocument document = new PDDocument();
    for (int number = 1; number <= pages; number++) {
      PDPage page = new PDPage(PDRectangle.A4);
      page.setRotation(turned);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 20);
        content.newLineAtOffset(100, 400);
        content.showText(words + " " + number);
        content.endText();
      }
    }
    return document;
  }

  private static byte[] image(String format, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }
}
