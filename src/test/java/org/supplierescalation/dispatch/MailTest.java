package org.supplierescalation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supplierescalation.casefile.CaseReference;
import org.supplierescalation.casefile.Refused;

class MailTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Onderwerp\r\nBcc: x@y.example",
        "a\nb",
        "a\rb",
        "a\u0000b",
        "a\u0085b",
        "a\u2028b",
        "a\u2029b",
        "a\tb"
      })
  void aSubjectIsOneLine(String subject) {
    assertThatThrownBy(() -> mail("KEY-1", subject, "Tekst"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("één regel");
  }

  @Test
  void aSubjectKeepsItsLettersAndLosesItsDirectionMarks() {
    assertThat(mail("KEY-1", "Ötzi \u202EŁódź 李 \uD83D\uDCE7", "Tekst").subject())
        .isEqualTo("Ötzi Łódź 李 \uD83D\uDCE7");
  }

  @Test
  void aMailSaysSomething() {
    assertThatThrownBy(() -> mail("KEY-1", " ", "Tekst")).hasMessage("Vul een onderwerp in.");
    assertThatThrownBy(() -> mail("KEY-1", "\u202E", "Tekst")).hasMessage("Vul een onderwerp in.");
    assertThatThrownBy(() -> mail("KEY-1", "a".repeat(256), "Tekst")).hasMessageContaining("255");
    assertThatThrownBy(() -> mail("KEY-1", "a", " \n")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> mail("KEY-1", "a", "a".repeat(20_001))).hasMessageContaining("20000");
    assertThatThrownBy(() -> mail("KEY-1", "a", "a\u0000")).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\nb", "ë"})
  void aLetterKeyIsAKey(String key) {
    assertThatThrownBy(() -> mail(key, "a", "b")).isInstanceOf(IllegalArgumentException.class);
  }

  private static Mail mail(String key, String subject, String body) {
    return new Mail(
        new CaseReference("ESC-2026-0009"),
        key,
        "jan@leverancier.example",
        subject,
        body,
        null,
        Policy.FORMAL);
  }
}
