package org.supplierescalation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

  @Test
  void isFourGroupsOfFourWithoutLookalikesAndEachIsAnother() {
    SecureRandom random = new SecureRandom();
    Set<String> seen = new HashSet<>();
    for (int each = 0; each < 500; each++) {
      String printed = VerificationCode.random(random).printed();
      assertThat(printed)
          .matches("([A-Z0-9]{4}-){3}[A-Z0-9]{4}")
          .doesNotContainPattern("[BILOSUZ01258]");
      seen.add(printed);
    }
    assertThat(seen).hasSize(500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A7KM-C4PR-9DWT-3XHN",
        "a7kmc4pr9dwt3xhn",
        " A7KM C4PR 9DWT 3XHN ",
        "A7KM–C4PR–9DWT–3XHN"
      })
  void isReadAsPeopleTypeIt(String typed) {
    assertThat(VerificationCode.typed(typed)).contains(new VerificationCode("A7KMC4PR9DWT3XHN"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "A7KM-C4PR-9DWT-3XH", "A7KM-C4PR-9DWT-3XHNN", "O7KM-C4PR-9DWT-3XHN", "'; --"})
  void whatIsNoCodeIsNone(String typed) {
    assertThat(VerificationCode.typed(typed)).isEmpty();
  }
}
