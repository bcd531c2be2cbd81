package org.supplierescalation.rate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.supplierescalation.Program;
import org.supplierescalation.Visit;
import org.supplierescalation.rate.RateKind;
import org.supplierescalation.rate.Rates;
import org.supplierescalation.rate.StatutoryRate;

@Program
class RatesPageTest {

  @Autowired WebApplicationContext program;
  @Autowired Rates rates;
  @Autowired RatesHealthIndicator health;

  @ParameterizedTest
  @ValueSource(strings = {"beheer", "jurist", "finance"})
  void showsEveryNumberWithItsSource(String person) {
    MvcTestResult page = Visit.by(person, program).get("/rates");

    assertThat(page).hasStatusOk();
    assertThat(Visit.body(page))
        .contains("10,15 % per jaar", "10,4 % per jaar", "€ 25.000,00", "4,5 % per jaar")
        .contains("Stb. 2023, 484", "1 juli 2026");
  }

  @ParameterizedTest
  @ValueSource(strings = {"melder", "contractmanager", "ict-manager", "directie"})
  void isNoPageOfOthers(String person) {
    assertThat(Visit.by(person, program).get("/rates")).hasStatus(403);
    assertThat(Visit.body(Visit.by(person, program).get("/"))).doesNotContain("/rates");
  }

  @Test
  void aJuristAddsARowAndTheEarlierRowStays() {
    int before = rates.entered(RateKind.BE_COMMERCIAL).size();

    MvcTestResult answer =
        Visit.by("jurist", program)
            .post("/rates", row("BE_COMMERCIAL", "2026-01-01", "10,5", "Belgisch Staatsblad"));

    assertThat(answer).hasStatus3xxRedirection();
    List<StatutoryRate> entered = rates.entered(RateKind.BE_COMMERCIAL);
    assertThat(entered).hasSize(before + 1);
    StatutoryRate last = entered.get(before);
    assertThat(last.enteredBy()).isEqualTo("jurist");
    assertThat(last.enteredAt()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(Visit.body(Visit.by("jurist", program).get("/rates"))).contains("nee, verbeterd");
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
  @CsvSource({
    "NL_ORDINARY, 2026-01-01, 4, '', “Bron”",
    "NL_ORDINARY, 2026-01-01, 0, Stb., “Getal”",
    "NL_ORDINARY, 2026-01-01, 100, Stb., procent per jaar",
    "NL_ORDINARY, 2026-01-01, vier, Stb., “Getal”",
    "NL_ORDINARY, 2026-02-30, 4, Stb., “Geldt vanaf”",
    "NL_ORDINARY, 1999-12-31, 4, Stb., “Geldt vanaf”",
    "NL_ORDINARY, 2040-01-01, 4, Stb., hooguit een jaar vooruit",
    "ANDERS, 2026-01-01, 4, Stb., “Welk getal?”",
  })
  void aRowThatIsWrongIsRefusedByTheNameOfItsField(
      String kind, String day, String value, String source, String message) {
    MvcTestResult answer =
        Visit.by("beheer", program).post("/rates", row(kind, day, value, source));

    assertThat(answer).hasStatus(400);
    assertThat(Visit.body(answer)).contains(message);
  }

  @Test
  void financeReadsButDoesNotEnter() {
    assertThat(Visit.body(Visit.by("finance", program).get("/rates")))
        .doesNotContain("Getal invoeren");
    assertThat(
            Visit.by("finance", program).post("/rates", row("NL_ORDINARY", "2026-01-01", "4", "x")))
        .hasStatus(403);
  }

  @Test
  void healthTellsButStaysUp() {
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    assertThat(health.health().getDetails()).containsKey("stale");
    assertThat(Visit.body(Visit.by("beheer", program).get("/actuator/health"))).contains("stale");
    assertThat(Visit.body(Visit.by("jurist", program).get("/actuator/health")))
        .contains("UP")
        .doesNotContain("stale");
  }

  private static Map<String, String> row(String kind, String day, String value, String source) {
    return Map.of("kind", kind, "validFrom", day, "value", value, "source", source);
  }
}
