package org.supplierescalation.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Value;

/** A file with a bad row at the screen, mended and imported. */
@InBrowser
class ImportPreviewIT {

  private static final String FILE =
      """
      Leveranciersnummer;Naam;Rechtsvorm;Registratie;Statutaire zetel;Adres voor aanmaningen;E-mailadres voor aanmaningen
      L-SCHERM-1;Café Óck;B.V.;KvK 90000011;Zwolle;Straat 1;contract@ock.example
      L-SCHERM-2;=1+1;B.V.;KvK 900;Zwolle;Straat 2;contract@som.example
      """;

  @Value("${escalation.base-url}")
  String address;

  @TempDir Path folder;

  @Test
  void aBadRowIsShownMendedAndThenAllIsImported() throws IOException {
    try (Browser browser = Browser.at(address)) {
      browser.loggedInAs("contractmanager");
      browser.open("/suppliers/import");

      choose(browser, "fout.csv", FILE);
      assertThat(browser.text())
          .contains("Nieuw: 1", "Fout: 1", "KvK-nummer heeft 8 cijfers", "kan nog niet worden")
          .contains("Café Óck");
      assertThat(browser.all(By.name("seal"))).isEmpty();
      browser.keep("import-fout");

      choose(browser, "goed.csv", FILE.replace("KvK 900;", "KvK 90000022;"));
      assertThat(browser.text()).contains("Nieuw: 2", "Fout: 0");
      browser.keep("import-goed");
      browser.click(By.xpath("//button[.='Importeren']"));
      browser.until(
          () -> browser.text().contains("goed.csv is geïmporteerd: 2 leveranciers"), "imported");

      browser.open("/suppliers?text=scherm");
      assertThat(browser.text()).contains("2 leveranciers", "Café Óck", "=1+1");
      browser.keep("import-klaar");
    }
  }

  private void choose(Browser browser, String name, String text) throws IOException {
    Path file = Files.write(folder.resolve(name), text.getBytes(Charset.forName("windows-1252")));
    browser.type(By.id("file"), file.toString());
    browser.click(By.xpath("//button[.='Voorbeeld bekijken']"));
    browser.until(() -> browser.text().contains("Voorbeeld: " + name), "preview of " + name);
  }
}
