package org.supplierescalation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supplierescalation.casefile.Refused;

class EmailAddressTest {

  @ParameterizedTest(name = "{0} is kept as {1}")
  @CsvSource({
    "jan@leverancier.example, jan@leverancier.example",
    "Jan.de-Vries+esc@Leverancier.EXAMPLE, Jan.de-Vries+esc@leverancier.example",
    "jan@bücher.example, jan@xn--bcher-kva.example",
    "o'brien@a.b.example, o'brien@a.b.example",
  })
  void keepsOneSpelling(String typed, String kept) {
    assertThat(new EmailAddress(typed).value()).isEqualTo(kept);
  }

  @ParameterizedTest(name = "refuses [{0}]")
  @ValueSource(
      strings = {
        "",
        "  ",
        "jan",
        "@b.example",
        "a@",
        "a@b",
        "a@b.example,c@d.example",
        "a@b.example;c@d.example",
        "a@b.example c@d.example",
        "\"a@b.example\"@c.example",
        "Jan <jan@b.example>",
        "<jan@b.example>",
        "jan@b.example ",
        " jan@b.example",
        "jan@b.example\r\nBcc: x@y.example",
        "jan\u0000@b.example",
        "jan\u0085@b.example",
        "jan\u2028@b.example",
        "jan@b.example\u2029",
        "jan@b\u202E.example",
        "jän@b.example",
        "a@b@c.example",
        ".a@b.example",
        "a..b@c.example",
        "a@-b.example",
        "a@b..example",
        "a@[127.0.0.1]",
        "a(comment)@b.example",
        "undisclosed-recipients:;",
      })
  void refusesWhatIsNotExactlyOneAddress(String typed) {
    assertThatThrownBy(() -> new EmailAddress(typed))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("e-mailadres");
  }

  @Test
  void refusesWhatIsTooLong() {
    String domain = (("d".repeat(60) + ".").repeat(4) + "example").substring(0, 251);
    assertThat(new EmailAddress("a".repeat(64) + "@" + domain).value()).hasSize(316);
    assertThatThrownBy(() -> new EmailAddress("a".repeat(65) + "@b.example"))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> new EmailAddress("a@" + "d".repeat(320)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("320");
  }
}
