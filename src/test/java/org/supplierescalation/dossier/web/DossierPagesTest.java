package org.supplierescalation.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.casefile.TimelineEntry;
import org.supplierescalation.dossier.DossierOnFile;

@Program
class DossierPagesTest {

  @Autowired WebApplicationContext program;
  @Autowired Timeline timeline;

  private CaseReference reference;

  @BeforeEach
  void aCaseWithTwoDocuments() {
    DossierOnFile file = DossierOnFile.about("Planning <b>stil</b> ${x}", program);
    file.keep("rapport.txt", "text/plain", "een");
    file.keep("mail.txt", "text/plain", "twee");
    reference = file.reference();
  }

  @Test
  void thePageSaysWhatThereIsAndWhatIsMissing() {
    String page = Visit.body(by("jurist").get("/cases/" + reference + "/dossier"));

    assertThat(page)
        .contains("2 stukken", "7 bytes", "Zipbestand ophalen", "Eén pdf ophalen")
        .contains("Van 2 stukken heeft niemand de datum vastgelegd")
        .contains("Planning &lt;b&gt;stil&lt;/b&gt; ${x}")
        .doesNotContain("<b>stil");
  }

  @ParameterizedTest(name = "{0} is on the timeline as {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "/cases/%s/dossier.zip                            | zipbestand, 2 stukken, met alle originelen | application/zip",
        "/cases/%s/dossier.zip?audience=OTHERS            | zipbestand, 2 stukken, met gelakte kopieën | application/zip",
        "/cases/%s/dossier.pdf                            | één pdf, 2 stukken, met alle originelen    | application/pdf",
        "/api/v1/cases/%s/dossier.zip?audience=lawyer     | zipbestand, 2 stukken, met alle originelen | application/zip",
        "/api/v1/cases/%s/dossier.pdf?audience=OTHERS     | één pdf, 2 stukken, met gelakte kopieën    | application/pdf",
      })
  void whoTakesTheDossierIsOnTheTimeline(String path, String words, String type) {
    MvcTestResult answer = by("jurist").get(path.formatted(reference));

    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getContentType()).isEqualTo(type);
    assertThat(answer.getResponse().getHeader("Content-Disposition"))
        .startsWith("attachment")
        .contains(reference + "-dossier");
    assertThat(answer.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(lastLine().title()).isEqualTo("Dossier opgehaald: " + words);
    assertThat(lastLine().by()).isEqualTo("jurist");
  }

  @Test
  void theZipThatComesOutIsWhole() throws IOException {
    byte[] zip =
        by("finance")
            .get("/cases/" + reference + "/dossier.zip")
            .getResponse()
            .getContentAsByteArray();

    int entries = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      while (in.getNextEntry() != null) {
        entries++;
      }
    }
    assertThat(entries).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/cases/%s/dossier",
        "/cases/%s/dossier.zip",
        "/cases/%s/dossier.pdf",
        "/api/v1/cases/%s/dossier.zip",
        "/api/v1/cases/%s/dossier.pdf",
        "/api/v1/cases/%s/dossier/gaps",
      })
  void whoOnlyReportsHasNoDossierAndWhatIsNotThereIsNotThere(String path) {
    int lines = timeline.of(reference).size();

    assertThat(by("melder").get(path.formatted(reference))).hasStatus(404);
    assertThat(by("jurist").get(path.formatted("ESC-2026-999999"))).hasStatus(404);
    assertThat(by("jurist").get(path.formatted("onzin"))).hasStatus(404);
    assertThat(timeline.of(reference)).hasSize(lines);
  }

  @Test
  void anAudienceThatDoesNotExistIsRefusedAndNothingIsTaken() {
    int lines = timeline.of(reference).size();

    assertThat(by("jurist").get("/api/v1/cases/" + reference + "/dossier.zip?audience=iedereen"))
        .hasStatus(400);
    assertThat(timeline.of(reference)).hasSize(lines);
  }

  @Test
  void theGapsAreThereForPrograms() {
    MvcTestResult answer = by("jurist").get("/api/v1/cases/" + reference + "/dossier/gaps");

    assertThat(answer).hasStatusOk();
    assertThat(answer)
        .bodyJson()
        .extractingPath("$[*].kind")
        .asArray()
        .contains("UNDATED_DOCUMENT", "UNPROVEN_BREACH");
  }

  @Test
  void theInterfaceIsDescribed() {
    assertThat(Visit.body(by("jurist").get("/api/openapi")))
        .contains("/api/v1/cases/{reference}/dossier.zip", "application/zip", "OTHERS");
  }

  private TimelineEntry lastLine() {
    List<TimelineEntry> lines = timeline.of(reference);
    return lines.get(lines.size() - 1);
  }

  private Visit by(String person) {
    return Visit.by(person, program);
  }
}
