package org.supplierescalation.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/**
 * Facts instead of feelings, at the screen: agreed, imported with two bad rows, mended, measured.
 */
final class TicketsAtScreen {

  private static final String EXPORT =
      """
      Number;Short description;Priority;Opened;Work start;Resolved
      INC-4711;Roosters laden niet;Spoed;%1$s 09:00;%1$s 10:30;%1$s 15:00
      INC-4712;Afdrukken;2 - High;%1$s 09:00;%1$s 09:10;
      INC-4713;Geen toegang;1 - Critical;%2$s 09:00;;
      """;

  private final Browser browser;
  private final String contract;

  TicketsAtScreen(Browser browser, String contract) {
    this.browser = browser;
    this.contract = "/contracts/" + contract;
  }

  void agreesOnService() {
    browser.open(contract + "/service");
    for (int day = 1; day <= 7; day++) {
      browser.find(By.name("slots." + day)).clear();
      browser.type(By.name("slots." + day), "dag en nacht");
    }
    browser.type(By.name("norm.0.clause"), "SLA 4.2");
    browser.type(By.name("norm.0.response"), "30 min");
    browser.keep("serviceafspraken");
    browser.click(By.xpath("//button[.='Vastleggen']"));
    browser.until(() -> browser.text().contains("Meldingen en normen"), "agreed");
  }

  /**
   * @param day as in 05-10-2026
   */
  void importsTickets(String day) throws IOException {
    browser.open(contract + "/tickets/import");
    choose(EXPORT.formatted(day, "31-02-2026"));
    assertThat(browser.text())
        .contains("Fout: 2", "zeg wat “Spoed” betekent", "deze dag bestaat niet");
    browser.keep("meldingen-fout");
    choose(EXPORT.formatted(day, day));
    new Select(browser.find(By.id("prio-0"))).selectByValue("P1");
    browser.click(By.xpath("//button[.='Voorbeeld opnieuw bekijken']"));
    browser.until(() -> browser.text().contains("Fout: 0"), "mended");
    browser.keep("meldingen-goed");
    browser.click(By.xpath("//button[.='Importeren']"));
    browser.until(() -> browser.text().contains("3 nieuw, 0 gewijzigd"), "imported");
  }

  void putsBreachesOn(String reference) {
    assertThat(browser.text()).contains("2 van de 3 meldingen te laat", "overschreden met 1 uur");
    assertThat(browser.all(By.cssSelector("svg.chart"))).hasSize(1);
    browser.keep("meldingen-gemeten");
    new Select(browser.find(By.id("reference"))).selectByValue(reference);
    browser.click(By.xpath("//button[.='In het dossier zetten']"));
    browser.until(() -> browser.text().contains("met het meetrapport als bewijs"), "on the case");
    assertThat(browser.text()).contains("INC-4711");
    browser.keep("meldingen-in-dossier");
  }

  private void choose(String text) throws IOException {
    Path file = Files.createTempFile("export", ".csv");
    Files.writeString(file, text);
    browser.type(By.id("file"), file.toString());
    browser.click(By.xpath("//button[.='Voorbeeld bekijken']"));
    browser.until(() -> browser.text().contains("Hoe lezen we"), "preview");
    Files.delete(file);
  }
}
