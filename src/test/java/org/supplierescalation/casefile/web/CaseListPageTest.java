package org.supplierescalation.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.SavedFilter;
import org.supplierescalation.casefile.SavedFilters;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.casefile.Timeline;

@Program
class CaseListPageTest {

  private static final Pattern TOTAL = Pattern.compile("role=\"status\">(\\d+) dossiers?<");

  @Autowired WebApplicationContext program;
  @Autowired StartCase startCase;
  @Autowired CaseFiles cases;
  @Autowired Timeline timeline;
  @Autowired SavedFilters filters;

  @Test
  void aCaseIsFoundByWhatIsSaidInItAndOnlyByWhoMaySeeIt() {
    CaseReference other = CaseOnFile.reportedBy("jurist", startCase);
    timeline.add(other, "jurist", EntryKind.NOTE, "Notitie", "Er lag een nijlpaard in de hal");

    assertThat(page("contractmanager", "/cases?text=nijlp")).contains(other.value());
    assertThat(page("melder", "/cases?text=nijlp"))
        .contains("Geen dossiers gevonden")
        .doesNotContain("/cases/" + other);
    assertThat(page("melder", "/api/v1/cases?text=nijlp")).contains("\"total\":0");
    assertThat(page("contractmanager", "/api/v1/cases?text=nijlp")).contains("\"total\":1");
  }

  @Test
  void whoReportsIsToldNoNumberOfAndNoSupplierOfOthers() {
    CaseReference own = CaseOnFile.reportedBy("melder", startCase);
    long before = total("melder", "/cases?state=alle");
    CaseOnFile.saying("Onbekende Leverancier Q", startCase);

    assertThat(total("melder", "/cases?state=alle")).isEqualTo(before);
    assertThat(page("melder", "/cases?state=alle"))
        .contains(own.value())
        .doesNotContain("Onbekende Leverancier Q");
    assertThat(page("contractmanager", "/cases")).contains("Onbekende Leverancier Q");
    assertThat(Visit.by("melder", program).get("/overview")).hasStatus(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%",
        "_",
        "%25",
        "'",
        "\"",
        "';drop table timeline--",
        "\\",
        "{0}",
        "${1+1}",
        "%00"
      })
  void signsInASearchMeanNothingToTheDatabase(String text) {
    MvcTestResult page =
        Visit.by("contractmanager", program)
            .get(
                org.springframework.web.util.UriComponentsBuilder.fromPath("/cases")
                    .queryParam("text", "{text}")
                    .queryParam("page", "999999")
                    .encode()
                    .buildAndExpand(text)
                    .toUriString());

    assertThat(page).hasStatusOk();
    assertThat(Visit.body(page)).contains("role=\"status\"");
  }

  @Test
  void aSearchThatIsTooLongIsRefusedInPlainDutch() {
    MvcTestResult page =
        Visit.by("contractmanager", program).get("/cases?text=" + "a".repeat(1_000));

    assertThat(page).hasStatus(400);
    assertThat(Visit.body(page)).contains("hoogstens 20 woorden en 200 tekens");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "2", "999999", "99999999999999999999", "x", ""})
  void aPageThatIsNotThereIsTheLastOrTheFirst(String number) {
    String reference = CaseOnFile.reportedBy("melder", startCase).value();

    assertThat(page("contractmanager", "/cases?text=" + reference + "&page=" + number))
        .contains(reference)
        .doesNotContain("Bladeren");
  }

  @Test
  void whatTheAddressSaysStandsInTheFormAndInTheAddressesOfThePage() {
    CaseFilter filter =
        CaseFilter.of(
            Map.of(
                "text",
                "100% & “meer”",
                "state",
                "alle",
                "stage",
                "conversation",
                "supplier",
                "A+B",
                "priority",
                "P1",
                "turn",
                "SUPPLIER",
                "due",
                "LATE",
                "paused",
                "nee",
                "sort",
                "DEADLINE",
                "page",
                "4"));

    assertThat(filter.address()).hasSize(9);
    assertThat(CaseFilter.of(filter.address())).isEqualTo(filter);
    assertThat(filter.pageAddress(3)).startsWith("/cases?text=100%25%20%26").endsWith("&page=3");
    assertThat(CaseFilter.of(Map.of("stage", "x", "due", "y")).pageAddress(1)).isEqualTo("/cases");
  }

  @Test
  void aFilterIsKeptForItsOwnerAndForNobodyElse() {
    Visit manager = Visit.by("contractmanager", program);
    assertThat(
            manager.post(
                "/cases/filters", Map.of("name", "Haast <b>", "due", "LATE", "text", "a&b")))
        .hasStatus(302)
        .hasRedirectedUrl("/cases?text=a%26b&due=LATE");
    SavedFilter saved = filters.of("contractmanager").get(0);
    assertThat(saved.query()).isEqualTo("text=a%26b&due=LATE");
    assertThat(page("contractmanager", "/cases"))
        .contains("/cases?text=a%26b&amp;due=LATE", "Haast &lt;b&gt;");
    assertThat(page("jurist", "/cases")).doesNotContain("Haast");

    Visit.by("jurist", program).post("/cases/filters/" + saved.id() + "/remove", Map.of());
    assertThat(filters.of("contractmanager")).contains(saved);
    manager.post("/cases/filters", Map.of("name", "Haast <b>", "turn", "US"));
    assertThat(filters.of("contractmanager"))
        .extracting(SavedFilter::query)
        .containsExactly("turn=US");
    manager.post(
        "/cases/filters/" + filters.of("contractmanager").get(0).id() + "/remove", Map.of());
    assertThat(filters.of("contractmanager")).isEmpty();
    assertThat(manager.post("/cases/filters", Map.of("name", " "))).hasStatus(400);
    assertThat(manager.postWithoutToken("/cases/filters")).hasStatus(403);
  }

  private long total(String person, String path) {
    Matcher total = TOTAL.matcher(page(person, path));
    assertThat(total.find()).isTrue();
    return Long.parseLong(total.group(1));
  }

  private String page(String person, String path) {
    MvcTestResult page = Visit.by(person, program).get(path);
    assertThat(page).hasStatusOk();
    return Visit.body(page);
  }
}
