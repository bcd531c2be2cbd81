package org.supplierescalation.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;
import org.supplierescalation.casefile.AddNote;
import org.supplierescalation.casefile.CaseFiles;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.EscalationCase;
import org.supplierescalation.casefile.Stage;

/** Every page of our own, for who does not see it, holds no mouse or looks at a telephone. */
@InBrowser
@TestPropertySource(
    properties = {
      "escalation.demo.sample-cases=true",
      "spring.datasource.url=jdbc:h2:mem:accessibility"
    })
class AccessibilityIT {

  /** Our own pages that are not about one case; a new page is added here. */
  private static final List<String> PAGES =
      List.of(
          "/",
          "/cases",
          "/cases?state=alle",
          "/cases/new",
          "/overview",
          "/suppliers",
          "/suppliers/new",
          "/suppliers/import",
          "/suppliers/L-01",
          "/suppliers/L-01/edit",
          "/contracts",
          "/contracts/import",
          "/contracts/commitments/import",
          "/contracts/C-2024-017",
          "/contracts/C-2024-017/edit",
          "/deadlines",
          "/deadlines/feeds",
          "/inbox",
          "/setup",
          "/setup/retention",
          "/setup/mandates",
          "/setup/reminders",
          "/setup/webhooks",
          "/notifications",
          "/replacement",
          "/rates",
          "/terms/earliest",
          "/help",
          "/demo/mailbox",
          "/demo/clock",
          "/does-not-exist");

  /** Our own pages of a case, behind its address. */
  private static final List<String> PAGES_OF_A_CASE =
      List.of("", "?timeline=oldest&text=brief&kind=LETTER", "/verification", "/dossier");

  @Autowired CaseFiles cases;
  @Autowired AddNote addNote;

  @Value("${escalation.base-url}")
  String address;

  private Browser browser;
  private Barriers barriers;

  @BeforeEach
  void sitDown() {
    browser = Browser.at(address);
    barriers = new Barriers(browser);
    browser.loggedInAs("beheer");
  }

  @AfterEach
  void getUp() {
    browser.close();
  }

  @Test
  void noPageHasASeriousBarrier() {
    Map<String, List<String>> found = new TreeMap<>();
    pages().forEach(page -> found.put(page, barriers.on(page)));
    browser.screen().manage().deleteAllCookies();
    found.put("/login", barriers.on("/login"));
    found.put("/login?fout", barriers.on("/login?fout"));

    found.values().removeIf(List::isEmpty);
    assertThat(found).isEmpty();
  }

  @Test
  void aFormThatWasRefusedHasNoneEither() {
    browser.open(address(Stage.REASONABLE_TERM));
    barriers.tabTo("Notitie toevoegen").press(Keys.ENTER);
    barriers.press(Keys.TAB).press("   ").press(Keys.ENTER);

    assertThat(barriers.focus().getText()).isEqualTo("Vul “Waar ging het over?” in.");
    assertThat(barriers.focus().getDomAttribute("role")).isEqualTo("alert");
    assertThat(barriers.here()).isEmpty();
  }

  @Test
  void everyPageHasATitleOfItsOwn() {
    List<String> pages = pages();
    List<String> titles = pages.stream().map(barriers::titleOf).toList();

    assertThat(titles).allMatch(title -> title.endsWith(" – Leveranciersescalatie"));
    assertThat(titles.stream().distinct().count()).isGreaterThan(PAGES.size() - 2L);
  }

  @Test
  void noPageIsWiderThanATelephoneOrAScreenThatIsZoomedIn() {
    EscalationCase shown = cases.all().get(0);
    addNote.add(shown.reference(), EntryKind.NOTE, "Lang woord", "x".repeat(8000), "beheer");
    List<String> tooWide = new ArrayList<>();
    for (String page : pages()) {
      for (int width : new int[] {375, 640}) {
        if (barriers.tooWideAt(width, page) > 0) {
          tooWide.add(page + " at " + width);
        }
      }
    }
    assertThat(tooWide).isEmpty();
  }

  @Test
  void aNoteIsAddedWithTheKeyboardAlone() {
    browser.open(address(Stage.REASONABLE_TERM));
    barriers.press(Keys.TAB);
    assertThat(barriers.focus().getText()).isEqualTo("Naar de inhoud");
    barriers.press(Keys.ENTER);
    assertThat(barriers.focus().getTagName()).isEqualTo("main");

    barriers.tabTo("Notitie toevoegen").press(Keys.ENTER);
    barriers.press(Keys.TAB).press("Met het toetsenbord");
    barriers.press(Keys.TAB).press("Zonder muis");
    barriers.press(Keys.TAB);
    assertThat(barriers.focus().getText()).isEqualTo("Notitie vastleggen");
    barriers.press(Keys.ENTER);

    browser.until(() -> browser.text().contains("De notitie staat in het dossier."), "it is kept");
    assertThat(barriers.focus().getText()).isEqualTo("De notitie staat in het dossier.");
    assertThat(browser.text()).contains("Met het toetsenbord", "Zonder muis");
  }

  private List<String> pages() {
    List<String> pages = new ArrayList<>(PAGES);
    for (String of : List.of(address(Stage.REASONABLE_TERM), closed())) {
      PAGES_OF_A_CASE.forEach(page -> pages.add(of + page));
    }
    return pages;
  }

  private String address(Stage stage) {
    return browser.until(
        () ->
            cases.all().stream()
                .filter(c -> c.isOpen() && c.stage() == stage)
                .findFirst()
                .map(c -> "/cases/" + c.reference())
                .orElse(null),
        "a case in stage " + stage);
  }

  private String closed() {
    return browser.until(
        () ->
            cases.all().stream()
                .filter(c -> !c.isOpen())
                .findFirst()
                .map(c -> "/cases/" + c.reference())
                .orElse(null),
        "a closed case");
  }
}
