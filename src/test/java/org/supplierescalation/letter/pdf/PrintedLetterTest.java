package org.supplierescalation.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.term.Law;

class PrintedLetterTest {

  private static final String NAMES = "Ötzi Ñandú Łódź Ґ 李 عمر 👍🏽";

  private final LetterWriter writer = Proof.writer();

  @Test
  void aShortLetterIsValidAndReadsInOrder() throws Exception {
    byte[] pdf = print(Proof.facts());
    Files.write(Path.of("target/short.pdf"), pdf);
    PdfValidity.assertValid(pdf);
    assertThat(Proof.text(pdf))
        .containsSubsequence(
            "Voorbeeld Zorggroep",
            "9876 ZY Elders",
            "Ons kenmerk",
            "Ingebrekestelling: Beheer",
            "Geachte heer",
            "Artikel 1",
            "Melding 4711",
            "Artikel 2",
            "Verhelp melding 4711",
            "maandag 30 november 2026",
            "Hoogachtend",
            "De directeur",
            "Bijlagen")
        .containsPattern("Kenmerk ESC-2026-0009 .* pagina 1 van \\d");
  }

  @Test
  void aLongLetterIsValidToo() throws Exception {
    Map<String, Object> facts = Proof.factsWith("breaches", Proof.breaches(70));
    facts.put("note", NAMES + "\n" + "Een lange toelichting op de zaak. ".repeat(60));
    facts.put("supplier", NAMES);
    byte[] pdf = print(facts);
    Files.write(Path.of("target/long.pdf"), pdf);
    PdfValidity.assertValid(pdf);
    assertThat(Proof.pages(pdf)).isGreaterThanOrEqualTo(4);
    assertThat(Proof.text(pdf))
        .contains("Ötzi Ñandú Łódź Ґ [U+674E] ")
        .contains("\u0639\u0645\u0631");
  }

  private byte[] print(Map<String, Object> facts) {
    return writer.pdf(LetterKind.DEFAULT_NOTICE, Law.NL, facts);
  }
}
