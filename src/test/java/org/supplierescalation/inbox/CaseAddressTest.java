package org.supplierescalation.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.supplierescalation.casefile.CaseReference;

class CaseAddressTest {

  private final CaseAddress addresses = with("een geheim van genoeg tekens");
  private final CaseReference reference = new CaseReference("ESC-2026-0003");

  @Test
  void anAddressLeadsBackToItsCase() {
    String address = addresses.of(reference);

    assertThat(address).matches("contracts\\+esc-2026-0003-[a-z2-7]{12}@zorg\\.example");
    assertThat(addresses.read(address)).contains(reference);
    assertThat(addresses.read(address.toUpperCase(java.util.Locale.ROOT))).contains(reference);
  }

  @Test
  void nobodyWritesIntoACaseByGuessingItsNumber() {
    String address = addresses.of(reference);

    assertThat(addresses.read(address.replace("0003", "0004"))).isEmpty();
    assertThat(addresses.read("contracts+esc-2026-0003@zorg.example")).isEmpty();
    assertThat(addresses.read("contracts+esc-2026-0003-aaaaaaaaaaaa@zorg.example")).isEmpty();
    assertThat(with("een ander geheim, even lang").read(address)).isEmpty();
    assertThat(addresses.read("contracts@zorg.example")).isEmpty();
    assertThat(addresses.read("")).isEmpty();
  }

  @Test
  void aShortSecretIsRefused() {
    assertThatThrownBy(() -> with("kort")).isInstanceOf(IllegalArgumentException.class);
  }

  private static CaseAddress with(String secret) {
    return new CaseAddress("contracts@zorg.example", secret.getBytes(StandardCharsets.UTF_8));
  }
}
