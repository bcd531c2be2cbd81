package org.supplierescalation.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.term.Law;

class TemplateTextTest {

  private final LetterWriter writer = Proof.writer();

  @ParameterizedTest
  @CsvSource({
    "PENALTY_CLAIM, penalty-claim.nl.html names nowhere",
    "MEDIATION_PROPOSAL, not well-formed",
    "HANDOVER_COVER, handover-cover.nl.html may not use {{{reference",
    "TERM_EXTENSION, term-extension.nl.html names reference.strip",
    "PAYMENT_SUSPENSION, class subject",
    "CALL_SCRIPT, no text call-script.nl.html",
  })
  void aFaultyTemplateIsNamed(LetterKind kind, String fault) {
    assertThatThrownBy(() -> writer.pdf(kind, Law.NL, Proof.facts()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(fault);
  }

  @Test
  void aDocumentTypeIsRefused() {
    String page = "<!DOCTYPE html><html><head><title/></head><body class='subject'>x</body></html>";
    assertThatThrownBy(() -> LetterPage.read(page)).hasMessageContaining("DOCTYPE");
  }

  @Test
  void aMailNeedsASubjectLine() {
    assertThatThrownBy(() -> writer.subject(LetterKind.TERM_REMINDER, Law.NL, Proof.facts()))
        .hasMessageContaining("term-reminder.nl.txt must begin with the subject");
  }

  @ParameterizedTest
  @CsvSource({
    "NL, Ingebrekestelling Voorbeeld Software B.V.",
    "BE, Ingebrekestelling naar Belgisch recht"
  })
  void theBelgianTextIsUsedWhereThereIsOne(Law law, String subject) {
    assertThat(writer.subject(LetterKind.DEFAULT_NOTICE, law, Proof.factsWith("closed", false)))
        .isEqualTo("[ESC-2026-0009] " + subject);
  }

  @ParameterizedTest
  @CsvSource({
    "true, Gesloten.",
    "false, 'De termijn loopt tot en met maandag 30 november 2026, 24.00 uur.'"
  })
  void yesOrNoChoosesTheWords(boolean closed, String words) {
    Map<String, Object> facts = Proof.factsWith("closed", closed);
    assertThat(writer.mailText(LetterKind.DEFAULT_NOTICE, Law.BE, facts)).isEqualTo(words + "\n");
  }

  @Test
  void withoutABelgianLetterTheDutchOneServesInBelgium() {
    byte[] pdf = writer.pdf(LetterKind.DEFAULT_NOTICE, Law.BE, Proof.facts());
    assertThat(Proof.text(pdf)).contains("Hoogachtend");
  }

  @Test
  void theOrganisationIsNotAFact() {
    Map<String, Object> facts = Proof.factsWith("organisation", "x");
    assertThatThrownBy(() -> writer.pdf(LetterKind.DEFAULT_NOTICE, Law.NL, facts))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSameNameInTwoFoldersIsAMistake() {
    LetterWriter twice = Proof.writer("classpath*:letter/twice/**/");
    assertThatThrownBy(() -> twice.subject(LetterKind.CALL_SCRIPT, Law.NL, Map.of()))
        .hasMessageContaining("more than one text call-script.nl.txt");
  }

  @Test
  void onlyTextYesNoAndListsAreFacts() {
    for (Object wrong : List.of(7, new int[0], List.of("a"), List.of(Map.of("x", 1)))) {
      assertThatThrownBy(
              () -> writer.pdf(LetterKind.DEFAULT_NOTICE, Law.NL, Proof.factsWith("odd", wrong)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("odd");
    }
  }
}
