package org.supplierescalation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supplierescalation.casefile.Refused;

class ServiceSheetTest {

  @Test
  void whatIsWrittenIsReadBackTheSame() {
    ServiceAgreement agreement =
        ServiceSheet.read(
            "C-1",
            3,
            typed(
                "slots.1", "08:00-12:00, 13:00-17:00",
                "slots.6", "22.00 tot 06.00",
                "slots.7", "dag en nacht",
                "openOnHolidays", "ja",
                "availability", "99,5 %",
                "availabilityClause", "SLA 3.1",
                "norm.0.priority", "P1",
                "norm.0.clause", "SLA 4.1",
                "norm.0.response", "30 min",
                "norm.0.resolution", "4 uur",
                "norm.1.priority", "P2",
                "norm.1.service", "roosters",
                "norm.1.resolution", "1,5 uur",
                "norm.1.percent", "95"));

    assertThat(agreement.window().week())
        .containsOnlyKeys(DayOfWeek.MONDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    assertThat(agreement.window().slots(DayOfWeek.SATURDAY))
        .containsExactly(new Slot(LocalTime.of(22, 0), LocalTime.of(6, 0)));
    assertThat(agreement.norms().get(1).resolution()).isEqualTo(Duration.ofMinutes(90));
    assertThat(ServiceSheet.read("C-1", 3, ServiceSheet.write(agreement))).isEqualTo(agreement);
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "slots.2 | 9 tot 5 | dinsdag: “9 tot 5” is niet te lezen",
        "slots.2 | 25:00-26:00 | is niet te lezen",
        "slots.2 | 08:00-12:00, 11:00-17:00 | loopt door elkaar heen",
        "slots.2 | 22:00-06:00, 23:00-23:30 | loopt door elkaar heen",
        "norm.0.response | 2 dagen | schrijf “2 dagen” in uren",
        "norm.0.response | snel | is geen tijd",
        "norm.0.response | 0 uur | is geen tijd",
        "norm.0.clause | SLA 4.1 | vul een reactietijd of een hersteltijd in",
        "availability | 101 | is geen percentage",
        "availability | 0 | is geen percentage"
      })
  void whatIsWrongIsSaidWithItsPlace(String field, String value, String why) {
    assertThatThrownBy(
            () -> ServiceSheet.read("C-1", 0, typed("slots.1", "08:00-18:00", field, value)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(why);
  }

  @Test
  void twoNormsForTheSameAreOneTooMany() {
    assertThatThrownBy(
            () ->
                ServiceSheet.read(
                    "C-1",
                    0,
                    typed(
                        "slots.1", "08:00-18:00",
                        "norm.0.priority", "P1",
                        "norm.0.response", "1 uur",
                        "norm.3.priority", "P1",
                        "norm.3.response", "2 uur")))
        .hasMessage("Norm 4: voor P1 en alle diensten staat al een norm. Voeg ze samen.");
  }

  @Test
  void aClockThatNeverRunsIsNoClock() {
    assertThatThrownBy(() -> ServiceSheet.read("C-1", 0, typed("slots.1", "dicht")))
        .hasMessageContaining("ten minste één dag");
  }

  private static Map<String, String> typed(String... pairs) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      typed.put(pairs[i], pairs[i + 1]);
    }
    return typed;
  }
}
