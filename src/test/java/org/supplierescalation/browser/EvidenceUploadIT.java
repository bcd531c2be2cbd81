package org.supplierescalation.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Hindrance;
import org.supplierescalation.casefile.NewBreach;
import org.supplierescalation.casefile.NewCase;
import org.supplierescalation.casefile.Priority;
import org.supplierescalation.casefile.StartCase;
import org.supplierescalation.casefile.VerifyCaseFile;
import org.supplierescalation.evidence.EvidenceFiles;

@InBrowser
class EvidenceUploadIT {

  private static final LocalDate DAY = LocalDate.of(2025, 10, 10);
  private static final By BARS = By.cssSelector("#bewijs progress");

  @Autowired StartCase startCase;
  @Autowired VerifyCaseFile verifyCaseFile;

  @Value("${escalation.base-url}")
  String address;

  @TempDir Path folder;

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
  void eachFileHasItsOwnBarAndWhatIsRefusedSaysWhyWithoutLosingTheOthers() throws IOException {
    CaseReference reference = reported();
    browser.loggedInAs("contractmanager");
    browser.open("/cases/" + reference);
    browser.click(By.cssSelector("#bewijs summary"));
    browser.type(
        By.id("evidence-files"),
        String.join(
            "\n",
            file("storing.pdf", EvidenceFiles.pdf("storing")),
            file("dump.txt", EvidenceFiles.bytes("regel\n".repeat(800_000))),
            file("alles.zip", EvidenceFiles.bytes("PK"))));
    browser.type(By.id("evidence-category"), "Rapport");
    // The same day in every order of day and month.
    browser.type(By.id("evidence-date"), "10102025");
    browser.type(By.id("evidence-source"), "Servicedesk");
    browser.type(By.id("evidence-breach"), "Vijf keer");
    browser.keep("evidence-form");
    browser.click(By.cssSelector("#bewijs button[type=submit]"));

    browser.until(() -> !browser.all(BARS).isEmpty(), "a bar");
    browser.until(() -> browser.text().contains("Klaar: 2 bestanden"), "the words at the end");
    browser.keep("evidence-done");
    assertThat(browser.all(BARS))
        .hasSize(2)
        .allSatisfy(bar -> assertThat(bar.getDomProperty("value")).isEqualTo("100"));
    assertThat(browser.find(By.cssSelector("#bewijs .refused")).getText())
        .contains("alles.zip", "Geweigerd:", "Pak het uit");
    browser.until(
        () -> browser.find(By.id("documentenlijst")).getText().contains("dump.txt"), "the list");
    assertThat(browser.find(By.id("documentenlijst")).getText())
        .contains("storing.pdf", "Rapport van 10-10-2025, Servicedesk");
    assertThat(browser.find(By.id("tijdlijn")).getText())
        .contains("Bewijs toegevoegd: Rapport", "storing.pdf, van 10-10-2025.");
    assertThat(verifyCaseFile.verify(reference).faults()).isEmpty();

    browser.click(By.linkText("storing.pdf"));
    browser.find(By.cssSelector("iframe.preview"));
    assertThat(browser.text()).contains("SHA-256", "Vijf keer uitgevallen");
    browser.keep("evidence-view");
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  private CaseReference reported() {
    NewCase reported =
        new NewCase(
            "Rooster valt uit",
            "Traag Systemen",
            null,
            "Niemand kan plannen",
            Priority.P2,
            DAY,
            List.of(new NewBreach("Artikel 4", "Vijf keer uitgevallen", DAY, "Planning stil")));
    return startCase.start(reported, Hindrance.HINDERED, "contractmanager").reference();
  }
}
