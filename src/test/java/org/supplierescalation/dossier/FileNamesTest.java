package org.supplierescalation.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 28);

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ingebrekestelling            | Ingebrekestelling",
        "a \"b\" 'c'                  | a _b_ 'c'",
        "../../etc/passwd             | .._.._etc_passwd",
        "C:\\windows\\x               | C__windows_x",
        "einde...                     | einde",
        "${x} {{y}} $(rm)             | ${x} {{y}} $(rm)",
        "عقد الصيانة                  | عقد الصيانة",
        "brief 😀 李                  | brief 😀 李",
        "-rf                          | -rf",
        "``                           | document",
        "...                          | document",
      })
  void areSafeAndStillSayWhatItIs(String title, String safe) {
    assertThat(FileNames.of(3, 9, DAY, title, "pdf")).isEqualTo("003 2026-03-28 " + safe + ".pdf");
  }

  @Test
  void haveNoCharacterThatMeansSomethingToWindows() {
    assertThat(FileNames.of(1, 1, DAY, "wat? nu* <b>|c", "pdf"))
        .isEqualTo("001 2026-03-28 wat_ nu_ _b__c.pdf");
  }

  @Test
  void haveNoCharacterThatHidesOrTurns() {
    String hostile = "fac\u202Etxt.exe\u200B\u0000\r\nX\u2028Y \ud800 Z\\n";

    assertThat(FileNames.of(1, 1, DAY, hostile, "pdf"))
        .isEqualTo("001 2026-03-28 factxt.exe X Y Z_n.pdf");
  }

  @Test
  void fitInEveryFileSystem() {
    String name = FileNames.of(12_345, 12_345, DAY, "😀".repeat(400), "docx");

    assertThat(name).startsWith("12345 2026-03-28 😀").endsWith("😀.docx");
    assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThan(200);
  }

  @ParameterizedTest(name = "{0} of {1} ends on {2}")
  @CsvSource({
    "rapport.PDF, application/pdf, pdf",
    "rapport, application/pdf, pdf",
    "rapport.v2 definitief, text/plain, txt",
    "rapport., application/x-y, bin",
    "mail.eml, message/rfc822, eml",
  })
  void keepTheirExtension(String name, String type, String extension) {
    assertThat(FileNames.extension(name, type)).isEqualTo(extension);
  }
}
