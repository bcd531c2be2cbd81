package org.supplierescalation.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supplierescalation.casefile.Refused;

class TargetAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "voorbeeld",
        "http://voorbeeld.example/x",
        "http://localhost/x",
        "ftp://voorbeeld.example/",
        "https://jan:geheim@voorbeeld.example/",
        "https://voorbeeld.example/#a",
        "https:///x",
        "https://voorbeeld.example:99999/",
        "https://voor beeld.example/",
        "file:///etc/hostname",
      })
  void isRefusedWhenAnybodyCouldReadAlong(String typed) {
    assertThatThrownBy(() -> TargetAddress.read(typed, false)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://voorbeeld.example/hook?a=b", "https://localhost:8443/"})
  void isHttps(String typed) {
    assertThat(TargetAddress.read(typed, false)).hasToString(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:9000/", "http://127.0.0.1:9000/", "http://[::1]:9/"})
  void mayBePlainOnThisMachineOnlyWhereThatIsAllowed(String typed) {
    assertThat(TargetAddress.read(typed, true)).hasToString(typed);
    assertThatThrownBy(() -> TargetAddress.read(typed, false)).hasMessageContaining("https://");
    assertThatThrownBy(() -> TargetAddress.read("http://10.0.0.1/", true))
        .hasMessageContaining("https://");
  }
}
