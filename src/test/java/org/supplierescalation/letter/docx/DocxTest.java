package org.supplierescalation.letter.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.LetterDocx;

class DocxTest {

  private static final String PAGE =
      """
      <html><head><title>x</title></head><body><div class="footer">Kenmerk</div>
      <div class="letterhead"><div class="name">Wij</div></div>
      <div class="address">Traag B.V.<br/>De directie</div>
      <table class="reference"><tr><th scope="row">Datum</th><td>21 december 2026</td></tr></table>
      <h1 class="subject">Opschorting &lt;A&gt;</h1><p>Geachte <b>heer</b>, <i>mevrouw</i>,</p>
      <h2>Waarom</h2><ol><li>Een</li><li>Twee</li></ol><ul><li>Punt</li></ul>
      <table class="facts"><thead><tr><th scope="col">Wat</th><th scope="col">Hoe</th></tr></thead>
      <tbody><tr><td>A</td><td>B</td></tr></tbody></table>
      <p class="term">Uiterlijk maandag.</p>
      <div class="signature"><p>Hoogachtend,</p><div class="room"></div><p>De directeur</p></div>
      </body></html>
      """;

  private final WordDocuments word = new WordDocuments();

  @Test
  void aLetterComesBackAsItWent() {
    assertThat(word.read(word.write(PAGE)))
        .containsSubsequence(
            "<div class=\"address\">Traag B.V.<br/>De directie</div>",
            "<table class=\"reference\"><tbody><tr><th scope=\"row\"><b>Datum</b></th><td>21 december 2026</td>",
            "<h1 class=\"subject\">Opschorting &lt;A&gt;</h1>",
            "<p>Geachte <b>heer</b>, <i>mevrouw</i>,</p>",
            "<h2>Waarom</h2>",
            "<ol><li>Een</li><li>Twee</li></ol>",
            "<ul><li>Punt</li></ul>",
            "<table class=\"facts\"><thead><tr><th scope=\"col\"><b>Wat</b></th>",
            "<td>A</td><td>B</td>",
            "<p class=\"term\">Uiterlijk maandag.</p>",
            "<div class=\"signature\"><p>Hoogachtend,</p><div class=\"room\"></div><p>De directeur</p></div>")
        .doesNotContain("Kenmerk", "Wij");
  }

  @Test
  void aStyleOfADutchProcessorIsKnownByItsName() {
    byte[] docx = word.write(PAGE);
    byte[] dutch =
        changed(
            docx,
            text -> text.replace("\"Heading1\"", "\"Kop1\"").replace("\"Heading2\"", "\"Kop2\""));
    assertThat(word.read(dutch)).contains("<h1 class=\"subject\">Opschorting");
  }

  @Test
  void whatIsNoDocxIsRefused() {
    refuses("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "geen leesbaar DOCX");
    refuses(new byte[0], "geen leesbaar DOCX");
    refuses("PK\3\4 geen zip".getBytes(StandardCharsets.US_ASCII), "geen leesbaar DOCX");
    refuses(new byte[LetterDocx.LARGEST + 1], "te groot");
  }

  @Test
  void aLetterWithoutASubjectIsRefused() {
    refuses(changed(word.write(PAGE), text -> text.replace("heading 1", "kop")), "onderwerp");
  }

  @Test
  void macrosAndObjectsAndImagesAreRefused() {
    byte[] docx = word.write(PAGE);
    refuses(
        changed(
            docx,
            text ->
                text.replace("document.main+xml", "document.macroEnabled.main+xml")
                    .replace("wordprocessingml.document.macroEnabled", "document.macroEnabled")),
        "macro");
    refuses(withElement("<w:r><w:drawing/></w:r>"), "afbeeldingen");
    refuses(withElement("<w:r><w:object/></w:r>"), "ingesloten objecten");
    refuses(withElement("<w:r><w:instrText>INCLUDETEXT</w:instrText></w:r>"), "velden");
  }

  @Test
  void trackedChangesAreRefused() {
    refuses(
        withElement("<w:ins w:id=\"1\"><w:r><w:t>x</w:t></w:r></w:ins>"),
        "bijgehouden wijzigingen");
  }

  @Test
  void aLinkToOutsideIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createHyperlinkRun("https://elders.example/").setText("elders");
      document.write(bytes);
    }
    refuses(bytes.toByteArray(), "koppelingen naar buiten");
  }

  @Test
  void aDocumentTypeIsRefused() {
    refuses(
        changed(
            word.write(PAGE),
            text ->
                text.contains("<w:body>")
                    ? text.replaceFirst(
                        "<w:document",
                        "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/hostname\">]><w:document")
                    : text),
        "geen leesbaar DOCX");
  }

  @Test
  void aZipBombIsRefused() {
    String zeros = " ".repeat(30_000_000);
    refuses(
        changed(
            word.write(PAGE),
            text ->
                text.contains("<w:body>") ? text.replace("<w:body>", zeros + "<w:body>") : text),
        "geen leesbaar DOCX");
  }

  private void refuses(byte[] docx, String why) {
    assertThatThrownBy(() -> word.read(docx)).isInstanceOf(Refused.class).hasMessageContaining(why);
  }

  private byte[] withElement(String element) {
    return changed(word.write(PAGE), text -> text.replaceFirst("</w:p>", element + "</w:p>"));
  }

  private static byte[] changed(byte[] docx, java.util.function.UnaryOperator<String> change) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        out.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
      }
      out.finish();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
