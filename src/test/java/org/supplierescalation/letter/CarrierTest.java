package org.supplierescalation.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.Refused;

class CarrierTest {

  @ParameterizedTest(name = "{0} {1} is kept as {2}")
  @CsvSource({
    "POSTNL,  3s abcd 123 4567,          3SABCD1234567",
    "POSTNL,  RR123456789NL,             RR123456789NL",
    "BPOST,   3232.1234.5678.9012.3456.7890, 323212345678901234567890",
    "BPOST,   rr 123 456 789 be,         RR123456789BE",
    "BAILIFF, 2026/1234,                 2026/1234",
    "COURIER, ab-12345,                  AB-12345",
    "OTHER,   X1Z,                       X1Z",
  })
  void aNumberOfTheUsualShapeIsKeptAsTheCarrierWritesIt(
      Carrier carrier, String typed, String kept) {
    assertThat(carrier.number(typed)).isEqualTo(kept);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "POSTNL, 4SABC1234",
    "POSTNL, RR123456789BE",
    "POSTNL, 3SAB",
    "BPOST,  3SABCD1234567",
    "BPOST,  12345678901",
    "OTHER,  AB",
    "OTHER,  <b>1234</b>",
  })
  void anotherShapeIsAskedAgainWithAWayOut(Carrier carrier, String typed) {
    assertThatThrownBy(() -> carrier.number(typed))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Kijk het na op het verzendbewijs")
        .hasMessageContaining("kies dan “Anders”");
  }

  @Test
  void whoIsNotInTheListIsNamed() {
    assertThat(Carrier.POSTNL.named("iets")).isEqualTo("PostNL");
    assertThat(Carrier.BAILIFF.named("")).isEqualTo("Deurwaarder");
    assertThat(Carrier.BAILIFF.named("kantoor Voorbeeld"))
        .isEqualTo("Deurwaarder kantoor Voorbeeld");
    assertThat(Carrier.OTHER.named(" De fietskoerier ")).isEqualTo("De fietskoerier");
    assertThatThrownBy(() -> Carrier.OTHER.named(" ")).hasMessageContaining("welke vervoerder");
  }
}
