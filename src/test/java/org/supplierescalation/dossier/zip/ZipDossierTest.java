package org.supplierescalation.dossier.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supplierescalation.Program;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.dossier.Audience;
import org.supplierescalation.dossier.CheckedDossier;
import org.supplierescalation.dossier.DossierOnFile;
import org.supplierescalation.dossier.DossierZip;
import org.supplierescalation.letter.pdf.PdfValidity;

@Program
class ZipDossierTest {

  @Autowired ApplicationContext program;
  @Autowired DossierZip zip;
  @Autowired Timeline timeline;
  @Autowired JdbcClient db;

  @TempDir Path folder;

  @Test
  void everyFileIsWhatSha256sumSaysItIs() throws IOException {
    DossierOnFile file = DossierOnFile.about("Planning ligt stil", program);
    file.keep("met spaties en 'aanhaling'.txt", "text/plain", "één");
    file.keep("../../etc/passwd", "text/plain", "twee");
    file.keep("عقد الصيانة 😀 Łódź.txt", "text/plain", "drie");
    file.keep("fac\u202Etxt.exe\nregel\\twee.txt", "text/plain", "vier");
    file.keep("${x} `y` $(z).txt", "text/plain", "vijf");
    file.keep("-rf.txt", "text/plain", "zes");

    assertThat(CheckedDossier.check(written(file, Audience.LAWYER), folder))
        .hasSize(10)
        .allMatch(line -> line.endsWith(": OK"))
        .anyMatch(line -> line.contains("عقد الصيانة 😀 Łódź.txt"))
        .anyMatch(line -> line.contains("${x} `y` $(z).txt"));
    assertThat(folder.resolve("stukken")).isDirectoryNotContaining("glob:**passwd");
  }

  @Test
  void everyDocumentIsInItAsItCame() throws IOException {
    DossierOnFile file = DossierOnFile.about("Planning ligt stil", program);
    CaseDocument report = file.keep("rapport.pdf", "application/pdf", new byte[] {1, 2, 3});
    file.describe(report, "Rapport", "2026-03-28", "", null);

    Map<String, byte[]> entries = read(written(file, Audience.LAWYER));

    assertThat(entries.keySet())
        .containsExactly(
            "index.html",
            "index.csv",
            "chronologie.pdf",
            "stukken/001 2026-03-28 rapport.pdf",
            "verificatie.txt",
            "sha256sums.txt");
    assertThat(entries.get("stukken/001 2026-03-28 rapport.pdf")).containsExactly(1, 2, 3);
    assertThat(text(entries, "verificatie.txt")).contains("Ongewijzigd", "SHA-256");
    assertThat(text(entries, "sha256sums.txt"))
        .contains(report.sha256() + "  stukken/001 2026-03-28 rapport.pdf\n");
  }

  @Test
  void theChronologyLastsAndCanBeReadAloud() throws IOException {
    DossierOnFile file = DossierOnFile.about("Roosters عقد 😀 “weg” ${x} & <b>", program);
    CaseDocument mail = file.keep("mail.eml", "message/rfc822", "Subject: x\n\ny");
    file.describe(mail, "Mail", "2026-03-28", "postvak\u0000\u202E", null);
    timeline.add(file.reference(), "jurist", EntryKind.CALL, "Gebeld", "Lang ".repeat(1500));

    byte[] chronology = read(written(file, Audience.LAWYER)).get("chronologie.pdf");

    PdfValidity.assertValid(chronology);
  }

  @Test
  void theIndexShowsWhatPeopleTypedAndNeverObeysIt() throws IOException {
    DossierOnFile file = DossierOnFile.about("<script>alert(1)</script>", program);
    CaseDocument document = file.keep("<img src=x onerror=y>.txt", "text/plain", "z");
    file.describe(document, "\"><b>", "2026-03-28", "${x} {{y}}", null);

    String index = text(read(written(file, Audience.LAWYER)), "index.html");

    assertThat(index)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "${x} {{y}}", "lang=\"nl\"")
        .contains("href=\"stukken/001%202026-03-28%20_img%20src=x%20onerror=y_.txt\"")
        .contains(document.sha256())
        .doesNotContain("<script", "<img", "<b>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        " =1",
        "＝1",
        "=cmd|' /C calc'!A0",
        "|x",
        "\r=1"
      })
  void noSpreadsheetRunsWhatPeopleTyped(String typed) {
    assertThat(IndexTable.cell(typed)).startsWith("'");
  }

  @Test
  void dutchExcelReadsTheList() throws IOException {
    DossierOnFile file = DossierOnFile.about("Planning", program);
    CaseDocument document = file.keep("=1+1; \"é\".txt", "text/plain", "z");
    file.describe(document, "Mail; kopie", "2026-03-28", "regel 1\nregel 2", null);

    byte[] csv = read(written(file, Audience.LAWYER)).get("index.csv");

    assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(csv, StandardCharsets.UTF_8))
        .contains("Productie;Datum;Titel;Soort;Bron;Bestand;")
        .contains("\r\n1;28-03-2026;\"'=1+1; \"\"é\"\"\";\"Mail; kopie\";regel 1 regel 2;");
  }

  @Test
  void othersGetTheRedactedCopyAndNoNotes() throws IOException {
    DossierOnFile file = DossierOnFile.about("Planning", program);
    CaseDocument report = file.keep("rapport.txt", "text/plain", "geheim");
    CaseDocument copy = file.keep("rapport gelakt.txt", "text/plain", "xxx");
    file.describe(report, "Rapport", "2026-03-28", "", null)
        .describe(copy, "Rapport", "2026-03-28", "", report);
    timeline.add(file.reference(), "jurist", EntryKind.NOTE, "Interne twijfel", "");

    Map<String, byte[]> shared = read(written(file, Audience.OTHERS));

    assertThat(shared.keySet())
        .filteredOn(name -> name.startsWith("stukken/"))
        .containsExactly("stukken/001 2026-03-28 rapport gelakt.txt");
    assertThat(chronology(file, Audience.OTHERS)).doesNotContain("Interne twijfel");
    assertThat(chronology(file, Audience.LAWYER)).contains("Interne twijfel");
    assertThat(text(shared, "index.html")).doesNotContain("Wat ontbreekt er nog", "geheim");
  }

  @Test
  void aDocumentThatWasChangedInTheDatabaseIsTold() throws IOException {
    DossierOnFile file = DossierOnFile.about("Planning", program);
    CaseDocument document = file.keep("rapport.txt", "text/plain", "waar");
    db.sql("update document set content = ? where id = ?")
        .params("vals".getBytes(StandardCharsets.UTF_8), document.id())
        .update();

    byte[] bytes = written(file, Audience.LAWYER);

    assertThat(text(read(bytes), "verificatie.txt"))
        .contains("NIET ONGEWIJZIGD", "Document “rapport.txt” is na het bewaren gewijzigd.");
    assertThat(CheckedDossier.check(bytes, folder)).allMatch(line -> line.endsWith(": OK"));
  }

  private List<String> chronology(DossierOnFile file, Audience audience) {
    return file.dossier(audience).chronology().stream().map(line -> line.title()).toList();
  }

  private byte[] written(DossierOnFile file, Audience audience) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    zip.write(file.dossier(audience), out);
    return out.toByteArray();
  }

  private static Map<String, byte[]> read(byte[] bytes) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  private static String text(Map<String, byte[]> entries, String name) {
    return new String(entries.get(name), StandardCharsets.UTF_8);
  }
}
