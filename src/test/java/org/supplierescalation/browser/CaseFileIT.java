package org.supplierescalation.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.supplierescalation.casefile.CaseDocument;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.EntryKind;
import org.supplierescalation.casefile.Timeline;
import org.supplierescalation.dossier.CheckedDossier;
import org.supplierescalation.dossier.DossierOnFile;

/** A lawyer finds a case, reads what happened, and takes it along. */
@InBrowser
class CaseFileIT {

  @Autowired ApplicationContext program;
  @Autowired Timeline timeline;

  @Value("${escalation.base-url}")
  String address;

  @TempDir Path folder;

  Browser browser;
  String page;

  @BeforeEach
  void aLawyerAtTheDossierOfACase() {
    DossierOnFile file = DossierOnFile.about("Planning ligt stil", program);
    CaseDocument mail = file.keep("Klacht van maart.txt", "text/plain", "Weer drie dagen stil.");
    file.keep("عقد 😀 “lang”.txt", "text/plain", "Contract");
    timeline.add(file.reference(), "jurist", EntryKind.CALL, "Gebeld", "Over " + mail.name());
    page = "/cases/" + file.reference() + "/dossier";
    browser = Browser.at(address);
    browser.loggedInAs("jurist");
    browser.open(page);
    browser.keep("dossier");
  }

  @AfterEach
  void getUp() {
    browser.close();
  }

  @Test
  void whatIsDownloadedIsCheckedWithTheToolEverybodyHas() throws IOException {
    assertThat(browser.text()).contains("2 stukken", "Wat ontbreekt er nog?");

    HttpDownload zip = browser.download(addressOf("Zipbestand ophalen"));

    assertThat(zip.status()).isEqualTo(200);
    assertThat(zip.contentType()).isEqualTo("application/zip");
    assertThat(CheckedDossier.check(zip.bytes(), folder))
        .hasSize(6)
        .allMatch(line -> line.endsWith(": OK"));
    assertThat(browser.open(page.replace("/dossier", "")).text())
        .contains("Dossier opgehaald: zipbestand, 2 stukken, met alle originelen");
  }

  @Test
  void theBundleIsOnePdfThatCanBeRead() throws IOException {
    assertThat(browser.download(addressOf("Eén pdf ophalen")).pdfText())
        .contains("Klacht van maart", "Weer drie dagen stil.", "Productie 1, p. 1 / 1");
  }

  @Test
  void aCaseIsFoundByAWordOfItsTimelineAndTheTimelineShowsOnlyTheCalls() {
    timeline.add(
        new CaseReference(page.split("/")[2]), "jurist", EntryKind.NOTE, "Let op", "Kwartelkoning");
    browser.open("/cases");
    browser.type(By.id("text"), "kwartelk");
    browser.click(By.xpath("//form[@role='search']//button[text()='Zoeken']"));
    browser.until(() -> browser.text().contains("1 dossier"), "one case is found");
    browser.click(By.partialLinkText("ESC-"));
    browser.until(() -> browser.text().contains("Planning ligt stil"), "the case is open");
    assertThat(browser.text()).contains("Gebeld", "Dossier geopend");

    browser.click(By.xpath("//summary[text()='Zoeken en filteren']"));
    browser.click(By.cssSelector("#tijdlijn input[name=kind][value=CALL]"));
    browser.click(By.xpath("//div[@id='tijdlijn']//button[text()='Tonen']"));

    browser.until(() -> browser.text().contains("1 van"), "the timeline is narrowed");
    browser.keep("timeline");
    assertThat(browser.find(By.id("tijdlijn")).getText())
        .contains("Gebeld")
        .doesNotContain("Dossier geopend");
  }

  /** Where the button sends the form. */
  private String addressOf(String button) {
    WebElement found = browser.find(By.xpath("//button[text()='" + button + "']"));
    String own = found.getDomAttribute("formaction");
    return own == null
        ? String.valueOf(browser.find(By.cssSelector("form.card")).getDomProperty("action"))
        : address + own;
  }
}
