package org.supplierescalation.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supplierescalation.casefile.Refused;
import org.supplierescalation.letter.LetterKind;
import org.supplierescalation.letter.LetterWriter;
import org.supplierescalation.term.Law;

class HostileTextTest {

  private final LetterWriter writer = Proof.writer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${7*7}",
        "#{7*7}",
        "{{7*7}}",
        "{{reference}}",
        "{{{reference}}}",
        "{{>x}}",
        "<#assign x=7>",
        "[[${7*7}]]",
        "__${7*7}__::x",
        "*{7*7}",
        "${runtimeService}",
        "<script>alert(1)</script>",
        "<svg onload=alert(1)>",
        "</td></tr></table><h1 class=\"subject\">x",
        "<!DOCTYPE x>",
        "<![CDATA[x]]>",
        "<!-- x --",
        "&lt;b&gt; &amp; &#60;",
        "\" onclick=\"x' y",
      })
  void standsLiterallyInLetterAndMail(String typed) {
    Map<String, Object> facts = Proof.factsWith("note", typed);
    facts.put("supplier", typed);
    byte[] pdf = writer.pdf(LetterKind.DEFAULT_NOTICE, Law.NL, facts);
    assertThat(Proof.text(pdf)).contains("stellen wij " + typed).contains("\n" + typed + "\n");
    assertThat(writer.mailText(LetterKind.DEFAULT_NOTICE, Law.NL, facts))
        .contains("\n\n" + typed + "\n\n");
    assertThat(writer.subject(LetterKind.DEFAULT_NOTICE, Law.NL, facts)).endsWith(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n", "\0", "\u0085", "\u2028", "\u2029"})
  void aSubjectOfTwoLinesIsRefused(String lineBreak) {
    Map<String, Object> facts = Proof.factsWith("supplier", "A" + lineBreak + "Bcc: x@y.example");
    assertThatThrownBy(() -> writer.subject(LetterKind.DEFAULT_NOTICE, Law.NL, facts))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("één regel");
    assertThatThrownBy(() -> writer.mailText(LetterKind.DEFAULT_NOTICE, Law.NL, facts))
        .isInstanceOf(Refused.class);
  }

  @Test
  void linesStayLinesAndDirectionMarksGo() {
    Map<String, Object> facts =
        Proof.factsWith("note", "een\r\ntwee\u2028drie\u202Efdp.exe\u2066\u0007 e\u0301");
    byte[] pdf = writer.pdf(LetterKind.DEFAULT_NOTICE, Law.NL, facts);
    assertThat(Proof.text(pdf)).contains("een\ntwee\ndriefdp.exe é\n");
    assertThat(writer.mailText(LetterKind.DEFAULT_NOTICE, Law.NL, facts))
        .contains("\neen\ntwee\ndriefdp.exe é\n");
  }

  @Test
  void charactersWithoutPictureShowTheirNumber() {
    String odd = "李 \uD800 \uFFFF \uE000 \uDB40\uDC01";
    byte[] pdf = writer.pdf(LetterKind.DEFAULT_NOTICE, Law.NL, Proof.factsWith("note", odd));
    PdfValidity.assertValid(pdf);
    assertThat(Proof.text(pdf)).contains("[U+674E] [U+D800] [U+FFFF] [U+E000]");
  }
}
