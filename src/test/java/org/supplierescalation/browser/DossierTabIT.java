package org.supplierescalation.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Documents;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.casefile.Timeline;

/** The case beside the task in Tasklist, and the way from Cockpit to the case. */
@InBrowser
class DossierTabIT {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final By TAB = By.xpath("//*[contains(@class, 'nav-tabs')]//a[.='Dossier']");
  private static final By REPORT = By.xpath("//a[starts-with(., 'verslag.txt')]");
  private static final By NOTE = By.xpath("//summary[.='Notitie of gesprek vastleggen']");
  private static final By FIRST_LINE = By.cssSelector(".dossier-timeline li:first-child strong");

  @Autowired StartCase startCase;
  @Autowired Documents documents;
  @Autowired Timeline timeline;
  @Autowired TransactionTemplate transaction;

  @Value("${escalation.base-url}")
  String address;

  Browser browser;

  @BeforeEach
  void sitDown() {
    browser = Browser.at(address);
  }

  @AfterEach
  void getUp() {
    browser.close();
  }

  @Test
  void theCaseIsReadAndWrittenBesideItsTaskWithTheKeyboardOnly() {
    CaseReference reference = reported("Rapporten <b>ontbreken</b>");
    UUID document = document(reference);
    browser.loggedInAs("contractmanager").opensTask("Melding beoordelen", reference.value());

    press(TAB);
    browser.find(By.cssSelector(".dossier-timeline"));
    browser.keep("dossier-tab");

    assertThat(tab())
        .contains("Rapporten <b>ontbreken</b>", reference.value(), "Traag", "Wij, sinds")
        .contains("Melding", "Lessen", "Dossier geopend", "Er zijn nog geen brieven.");
    assertThat(browser.find(REPORT).getDomProperty("href"))
        .isEqualTo(address + "/cases/" + reference + "/documents/" + document);

    press(NOTE);
    browser.type(
        By.xpath("//label[.='Waar ging het over?']/following-sibling::input"), "Teruggebeld");
    press(By.xpath("//form[contains(@class, 'dossier-form')]//button[.='Vastleggen']"));

    browser.until(
        () -> browser.find(FIRST_LINE).getText().equals("Teruggebeld"), "the note on the timeline");
    assertThat(browser.find(By.cssSelector(".dossier-status")).getText())
        .isEqualTo("Vastgelegd in het dossier.");
    assertThat(timeline.of(reference))
        .last()
        .satisfies(line -> assertThat(line.by()).isEqualTo("contractmanager"));
    browser.keep("dossier-tab-note");
  }

  @Test
  void aDocumentOpensBesideTheTask() {
    CaseReference reference = reported("Verslag erbij");
    document(reference);
    browser.loggedInAs("contractmanager").opensTask("Melding beoordelen", reference.value());
    press(TAB);

    browser.click(REPORT);

    browser.until(() -> browser.windows() == 2, "a second window");
    browser.lastWindow();
    browser.until(() -> browser.text().contains("Wat er is besproken"), "the document");
  }

  @Test
  void whatIsMissingInANoteIsSaidInDutch() {
    CaseReference reference = reported("Zonder onderwerp");
    browser.loggedInAs("contractmanager").opensTask("Melding beoordelen", reference.value());
    press(TAB);
    press(NOTE);

    browser.type(By.xpath("//label[.='Waar ging het over?']/following-sibling::input"), "  ");
    press(By.xpath("//form[contains(@class, 'dossier-form')]//button[.='Vastleggen']"));

    browser.until(
        () ->
            browser
                .find(By.cssSelector(".dossier-status.wrong"))
                .getText()
                .equals("Vul “Waar ging het over?” in."),
        "the refusal");
  }

  @Test
  void cockpitShowsTheWayToTheCase() {
    CaseReference reference = reported("Vanuit Cockpit");
    browser.loggedInAs("contractmanager").opensTask("Melding beoordelen", reference.value());

    browser.open(browser.find(By.cssSelector("a.instance-link")).getDomProperty("href"));
    WebElement way = browser.find(By.cssSelector("a[title='Dossier " + reference + " openen']"));
    browser.keep("cockpit-case-link");
    way.sendKeys(Keys.ENTER);

    browser.until(() -> browser.windows() == 2, "a second window");
    browser.lastWindow();
    browser.until(() -> browser.text().contains("Vanuit Cockpit"), "the page of the case");
  }

  /** As somebody without a mouse. */
  private void press(By what) {
    browser.find(what).sendKeys(Keys.ENTER);
  }

  private String tab() {
    return browser.find(By.cssSelector(".dossier")).getText();
  }

  private UUID document(CaseReference reference) {
    return transaction.execute(
        status ->
            documents
                .keep(
                    reference,
                    "REPORT",
                    "verslag.txt",
                    "text/plain",
                    "Wat er is besproken".getBytes(StandardCharsets.UTF_8),
                    "contractmanager")
                .id());
  }

  private CaseReference reported(String subject) {
    NewCase report =
        new NewCase(
            subject,
            "Traag",
            null,
            "De planning ligt stil.",
            Priority.P2,
            DAY,
            List.of(new NewBreach("Altijd bereikbaar", "Vijf keer uitgevallen", DAY, "Stilstand")));
    return transaction.execute(
        status -> startCase.start(report, Hindrance.HINDERED, "melder").reference());
  }
}
